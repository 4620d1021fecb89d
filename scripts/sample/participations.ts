import type { Group, Quota, Year } from "./quotas.ts";
import { GROUPS, QUOTAS, YEARS } from "./quotas.ts";
import type { Random } from "./random.ts";
import type { Run, RunPicker } from "./runners.ts";
import { BASIC_AFFAIRS } from "./runners.ts";
import type { FormCode } from "./service-idea.ts";

export type Stage = "ditetapkan" | "diinput" | "dikirim" | "dinilai";
export type Innovation = Run & {
  readonly group: Group;
  readonly form: FormCode;
  readonly health: boolean;
  /** How good it is, about standard normal; unit and idea together. */
  readonly quality: number;
  readonly stages: Map<Year, Stage>;
};
type Cell = { readonly form: FormCode; readonly health: boolean; readonly count: number };

/** Innovations with their stage in each year, so that every quota is met; none is entered more than twice. */
export function planParticipations(pickRun: RunPicker, random: Random): Innovation[] {
  const innovations: Innovation[] = [];
  const unitQuality = new Map<string, number>();
  const create = (group: Group, cell: Omit<Cell, "count">, affair?: string): Innovation => {
    const run = pickRun(affair === undefined ? { group, ...cell } : { group, ...cell, affair });
    const key = run.unit?.id ?? group;
    if (!unitQuality.has(key)) unitQuality.set(key, 0.8 * random.normal());
    const quality = (unitQuality.get(key) ?? 0) + 0.75 * random.normal();
    const innovation: Innovation = { ...run, group, form: cell.form, health: cell.health, quality, stages: new Map() };
    innovations.push(innovation);
    return innovation;
  };
  for (const year of YEARS) {
    const needed = [...BASIC_AFFAIRS.filter((affair) => affair !== "Kesehatan")] as string[];
    const entered = GROUPS.flatMap((group) => {
      const quota = QUOTAS[year].groups[group];
      const found = cellsOf(quota).flatMap((cell) =>
        enterCell(innovations, group, cell, year, random, () =>
          create(group, cell, group === "opd" && !cell.health ? needed.shift() : undefined),
        ),
      );
      for (const innovation of found) innovation.stages.set(year, "diinput");
      sendBest(found, quota, year, random);
      return found;
    });
    coverBasicAffairs(entered, year);
    const sent = random.shuffled(entered.filter((innovation) => innovation.stages.get(year) === "dikirim"));
    for (const innovation of sent.slice(0, QUOTAS[year].assessed)) innovation.stages.set(year, "dinilai");
  }
  for (const year of YEARS) for (const group of GROUPS) decree(innovations, group, year, random, create);
  return innovations;
}

/** Splits a quota by form and affair; health is spread in proportion, and technology takes what is left last. */
function cellsOf({ entered, digital, technology, health }: Quota): Cell[] {
  const digitalHealth = Math.round((health * digital) / Math.max(entered, 1));
  const technologyHealth = health * 2 > entered ? Math.min(technology, health - digitalHealth) : 0;
  const plainHealth = health - digitalHealth - technologyHealth;
  const plain = entered - digital - technology;
  const cells: Cell[] = [
    { form: "d", health: true, count: digitalHealth },
    { form: "d", health: false, count: digital - digitalHealth },
    { form: "t", health: true, count: technologyHealth },
    { form: "t", health: false, count: technology - technologyHealth },
    { form: "n", health: true, count: plainHealth },
    { form: "n", health: false, count: plain - plainHealth },
  ];
  if (cells.some((cell) => cell.count < 0)) throw new Error(`quota does not split: ${JSON.stringify(cells)}`);
  return cells;
}

function enterCell(
  innovations: readonly Innovation[],
  group: Group,
  cell: Cell,
  year: Year,
  random: Random,
  create: () => Innovation,
): Innovation[] {
  const again = random.shuffled(
    innovations.filter(
      (innovation) =>
        innovation.group === group &&
        innovation.form === cell.form &&
        innovation.health === cell.health &&
        innovation.stages.size === 1 &&
        innovation.stages.has((year - 1) as Year),
    ),
  );
  const carried = again.slice(0, Math.min(cell.count, Math.round(again.length * QUOTAS[year].carried)));
  return [...carried, ...Array.from({ length: cell.count - carried.length }, create)];
}

function sendBest(entered: readonly Innovation[], quota: Quota, year: Year, random: Random): void {
  const ranked = entered
    .map((innovation) => ({ innovation, merit: innovation.quality + 0.4 * random.normal() }))
    .toSorted((a, b) => b.merit - a.merit)
    .map(({ innovation }) => innovation);
  const best = (digital: boolean, count: number) =>
    ranked.filter(({ form }) => (form === "d") === digital).slice(0, count);
  const sent = [...best(true, quota.sentDigital), ...best(false, quota.sent - quota.sentDigital)];
  if (sent.length !== quota.sent) throw new Error(`cannot send ${quota.sent} in ${year}`);
  for (const innovation of sent) innovation.stages.set(year, "dikirim");
}

/** Swaps a sent innovation for an unsent one of the same group and form where a basic affair would go without. */
function coverBasicAffairs(entered: readonly Innovation[], year: Year): void {
  const isSent = (innovation: Innovation) => innovation.stages.get(year) === "dikirim";
  const sentOf = (affair: string) => entered.filter((one) => isSent(one) && one.idea.affair === affair).length;
  for (const affair of BASIC_AFFAIRS.filter((basic) => sentOf(basic) === 0)) {
    const incoming = entered.find((one) => one.idea.affair === affair);
    const outgoing = entered.find(
      (one) =>
        isSent(one) &&
        one.group === incoming?.group &&
        (one.form === "d") === (incoming.form === "d") &&
        (!BASIC_AFFAIRS.some((basic) => basic === one.idea.affair) || sentOf(one.idea.affair) > 1),
    );
    if (incoming === undefined || outgoing === undefined) throw new Error(`${year} sends nothing for ${affair}`);
    incoming.stages.set(year, "dikirim");
    outgoing.stages.set(year, "diinput");
  }
}

/** Decreed but not entered: mostly innovations about to be entered, then those already past, then some that never are. */
function decree(
  innovations: readonly Innovation[],
  group: Group,
  year: Year,
  random: Random,
  create: (group: Group, cell: Omit<Cell, "count">) => Innovation,
): void {
  const count = QUOTAS[year].groups[group].decreedOnly;
  const absent = random.shuffled(innovations.filter((one) => one.group === group && !one.stages.has(year)));
  const firstEntered = (one: Innovation) =>
    [...one.stages]
      .filter(([, stage]) => stage !== "ditetapkan")
      .map(([at]) => at)
      .toSorted()[0] ?? 9999;
  const waiting = (gap: number) => absent.filter((one) => firstEntered(one) - year === gap);
  const past = absent.filter((one) => firstEntered(one) < year);
  const fresh = Math.round(count * (year === 2026 ? 0.4 : 0.03));
  const chosen = [...waiting(1), ...waiting(2), ...past].slice(0, count - fresh);
  while (chosen.length < count) {
    const health = random.chance(["rsud", "puskesmas", "labkesda"].includes(group) ? 0.95 : 0);
    chosen.push(create(group, { form: random.chance(0.35) ? "d" : "n", health }));
  }
  for (const innovation of chosen) innovation.stages.set(year, "ditetapkan");
}
