import { exactText } from "#core/composite/exact-text.ts";
import type { Quantity } from "#core/composite/quantity.ts";
import { compareQuantities, sameQuantity } from "#core/composite/quantity.ts";
import { decimal } from "#core/composite/rational.ts";
import { roundHalfUp } from "#core/composite/round-half-up.ts";
import { treePlan } from "#core/composite/tree-plan.ts";
import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { Draft, MethodDraft } from "./draft.ts";
import type { MaturityRange } from "./maturity-range.ts";
import { maturityRange } from "./maturity-range.ts";
import { methodOfYear } from "./served-years.ts";
import { usableMethod } from "./usable-method.ts";

/** A participation with its `skor_kematangan`, and the raw values of the innovation's scores in that year by leaf. */
type Total = { participation: Participation; maturity: number; values: Float64Array };

/**
 * A total maturity agrees with the scores that are there beside it: it is what they come to where all that the method
 * asks are reported, and within what the missing ones can still add where some are. A total without scores stands alone.
 */
export function* maturityTotals(draft: Draft): Generator<Fault> {
  const given = draft.participations.rows.filter(({ maturity }) => maturity !== null);
  const served = methodOfYear(draft);
  for (const [year, participations] of Map.groupBy(given, (row) => row.year)) {
    const method = served.get(year);
    if (method) yield* totalsOfYear(draft, year, method, participations);
  }
}

function* totalsOfYear(draft: Draft, year: number, methodDraft: MethodDraft, participations: readonly Participation[]) {
  const method = usableMethod(draft, methodDraft);
  if (method === null) return;
  const { scores } = draft.scores;
  const plan = treePlan(method, scores);
  const mean = plan.means[0];
  if (mean === undefined) return;
  const totals = totalsByInnovation(draft, participations, plan.tree.leaves.length);
  for (let row = 0; row < scores.length; row++) {
    if (scores.year[row] !== year || Number.isNaN(scores.value[row])) continue;
    const total = totals.get(scores.innovation[row] as number);
    const leaf = plan.leafOfCode[scores.indicator[row] as number] as number;
    if (total && leaf >= 0) total.values[leaf] = scores.value[row] as number;
  }
  for (const { participation, maturity, values } of totals.values()) {
    const range = maturityRange(mean, method.scale, (leaf) => values[leaf] as number);
    if (range === null || range.reported === 0 || isWithin(maturity, range, method.decimals)) continue;
    yield faultOf(draft, participation, maturity, range);
  }
}

function totalsByInnovation({ scores }: Draft, participations: readonly Participation[], leaves: number) {
  const codes = new Map(scores.scores.innovationIds.map((id, code) => [id, code]));
  const totals = new Map<number, Total>();
  for (const participation of participations) {
    const code = codes.get(participation.innovationId);
    const { maturity } = participation;
    if (code === undefined || maturity === null) continue;
    totals.set(code, { participation, maturity, values: new Float64Array(leaves).fill(Number.NaN) });
  }
  return totals;
}

/** Whether a total lies in the range, as it is or as the method's decimals print its ends. */
function isWithin(maturity: number, { least, most }: MaturityRange, decimals: number): boolean {
  const total = decimal(maturity);
  const equals = (end: Quantity) => sameQuantity(total, end) || roundHalfUp(end, decimals) === maturity;
  const aboveLeast = compareQuantities(total, least) > 0 || equals(least);
  const belowMost = most === null || compareQuantities(total, most) < 0 || equals(most);
  return aboveLeast && belowMost;
}

function faultOf({ participations }: Draft, { line }: Participation, maturity: number, range: MaturityRange): Fault {
  const { places } = participations;
  const place = places.at(line, "maturity");
  const shown = places.writtenNumber(line, "maturity", maturity);
  const { reported, asked } = range;
  const number = (quantity: Quantity) => Number(exactText(quantity));
  const least = number(range.least);
  if (reported === asked) return makeFault("E518", place, shown, { detail: least });
  const most = range.most === null ? "…" : number(range.most);
  return makeFault("E519", place, shown, { reported, asked, least, most });
}
