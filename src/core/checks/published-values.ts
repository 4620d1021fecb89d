import { numberText } from "#core/composite/exact-text.ts";
import type { IndexRow } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import { joinKey } from "./exception-key.ts";
import type { Finding } from "./finding.ts";

/** Float noise must not turn an exact agreement at the tolerance into a warning. */
const noise = 1e-9;

/**
 * Published values of our own units against the computed ones, wherever `ukuran` names a root node. A difference of
 * more than one unit of the method's last decimal is a warning: one of the two is wrong, or counts something else.
 */
export function* publishedValues(
  dataset: Dataset,
  rows: readonly IndexRow[],
  placeOf: (result: OfficialResult) => Place,
): Generator<Finding> {
  const computed = new Map(rows.map((row) => [`${row.unitId} ${row.year} ${row.node}`, row]));
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const methods = new Map(dataset.methods.map((method) => [method.id, method]));
  for (const result of dataset.officialResults) {
    const row = computed.get(`${result.region} ${result.year} ${result.measure}`);
    const published = Number(result.value.replace(",", "."));
    if (row?.value == null || result.value === "" || Number.isNaN(published)) continue;
    const decimals = methods.get(row.methodId)?.decimals ?? 2;
    const difference = row.value - published;
    if (Math.abs(difference) <= 10 ** -decimals + noise) continue;
    const fault = makeFault("W701", placeOf(result), result.value, {
      unit: units.get(result.region)?.name ?? result.region,
      year: result.year,
      published: result.value,
      computed: row.published ?? numberText(row.value),
      difference: Number(difference.toFixed(decimals)),
    });
    yield { fault, key: joinKey([result.year, result.region, result.measure]) };
  }
}
