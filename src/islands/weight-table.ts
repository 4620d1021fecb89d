import { officialOrder } from "#core/browse/official-order.ts";
import type { Reweighed } from "#core/browse/reweigh.ts";
import type { WeightsFile, WeightUnit } from "#core/browse/weights-file.ts";
import type { LabSetting } from "./weight-setting.ts";

type Trial = { rank: HTMLElement; index: HTMLElement; move: HTMLElement };

/** Rows of a year by official rank, then name, as the page has them; gives a function that fills in a trial's results. */
export function buildRows(
  body: HTMLElement,
  { units, decimals }: WeightsFile,
  setting: LabSetting,
): (results: readonly Reweighed[]) => void {
  const trials = officialOrder(units).map((at) => ({ at, ...rowOf(units[at] as WeightUnit, decimals, setting) }));
  body.replaceChildren(...trials.map(({ row }) => row));
  return (results) => {
    for (const { at, trial } of trials) {
      const result = results[at];
      if (!trial || !result) continue;
      fillRank(trial.rank, result, setting);
      trial.index.textContent =
        result.index === null ? setting.words("value.none") : setting.number(result.index, decimals);
      const steps = (units[at]?.rank ?? 0) - (result.rank ?? 0);
      trial.move.textContent = result.rank === null ? "" : moveText(steps, setting);
      trial.move.className = steps === 0 || result.rank === null ? "n move" : "n move moved";
    }
  };
}

function rowOf(unit: WeightUnit, decimals: number, setting: LabSetting): { row: HTMLElement; trial: Trial | null } {
  const row = document.createElement("tr");
  const [head, link] = [document.createElement("th"), document.createElement("a")];
  head.scope = "row";
  const name = setting.text(unit.name);
  Object.assign(link, { href: setting.unitPath(unit.id), textContent: name.text });
  if (name.lang) link.lang = name.lang;
  head.append(link);
  row.append(head);
  if (unit.index === null) {
    const none = setting.words("value.none");
    const gap = cell("none", unit.reason === null ? none : `${none}: ${setting.words(`reason.${unit.reason}`)}`);
    gap.setAttribute("colspan", "5");
    row.append(gap);
    return { row, trial: null };
  }
  const rank = cell("n");
  fillRank(rank, unit, setting);
  const trial = { rank: cell("n trial"), index: cell("n"), move: cell("n move") };
  row.append(rank, cell("n", setting.number(unit.index, decimals)), trial.rank, trial.index, trial.move);
  return { row, trial };
}

function fillRank(place: HTMLElement, { rank, tied }: Pick<Reweighed, "rank" | "tied">, { words }: LabSetting): void {
  place.textContent = rank === null ? "\u2013" : String(rank);
  if (tied < 2) return;
  const small = document.createElement("small");
  small.textContent = words("tie", { tied });
  place.append(small);
}

/** `steps` above 0 is a rise. */
function moveText(steps: number, { words }: LabSetting): string {
  return steps === 0 ? words("still") : words(steps > 0 ? "up" : "down", { count: Math.abs(steps) });
}

function cell(name: string, text = ""): HTMLElement {
  const made = document.createElement("td");
  made.className = name;
  made.textContent = text;
  return made;
}
