import type { Indicator, Method } from "#core/schema/method.ts";
import type { MethodComparison, MethodContrast, MethodDifference, UnknownPart } from "./method-comparison.ts";

/** Two methods side by side; `from` is the earlier one. */
export function compareMethods(from: Method, to: Method, comparable: boolean): MethodComparison {
  const name = ({ id, name, years }: Method) => ({ id, name, years });
  return { from: name(from), to: name(to), comparable, ...contrastMethods(from, to) };
}

/** What differs between an earlier and a later method. What only one of them publishes is unknown and no difference. */
export function contrastMethods(from: Method, to: Method): MethodContrast {
  const shared = from.indicators.flatMap((before) => {
    const after = to.indicators.find(({ key }) => key === before.key);
    return after ? [{ before, after }] : [];
  });
  const differences = [
    scaleDifference(from, to),
    indicatorDifference(from, to, shared.length),
    counted("bobot", shared.filter(({ before, after }) => weightsDiffer(before, after)).length),
    counted("penyekalaan", shared.filter(({ before, after }) => scaling(before) !== scaling(after)).length),
    counted("penggabungan", joiningsThatDiffer(from, to)),
    divisorDifference(from, to),
    ruleOf(from) !== ruleOf(to) && ruleOf(from) && ruleOf(to) ? { what: "skor-jumlah" as const } : null,
    from.missing === to.missing ? null : { what: "hilang" as const, from: from.missing, to: to.missing },
    boundsDifference(from, to),
    from.decimals === to.decimals ? null : { what: "desimal" as const, from: from.decimals, to: to.decimals },
  ];
  const unknown: UnknownPart[] = [];
  if (shared.some(({ before, after }) => !isPublished(before) || !isPublished(after))) unknown.push("bobot");
  if (averages(from) && averages(to) && (divisorOf(from) === null || divisorOf(to) === null)) unknown.push("pembagi");
  if (boundsUnknown(from, to)) unknown.push("predikat");
  return { differences: differences.filter((difference) => difference !== null), unknown };
}

/** The floor of a method's mean over innovations; null where it has none or does not publish it. */
export function divisorOf(method: Method): number | null {
  return method.groups.find(({ aggregation }) => aggregation === "rerata-inovasi")?.minimumDivisor ?? null;
}

type Difference = MethodDifference | null;

function scaleDifference({ scale: from }: Method, { scale: to }: Method): Difference {
  return from[0] === to[0] && from[1] === to[1] ? null : { what: "skala", from, to };
}

function indicatorDifference(from: Method, to: Method, shared: number): Difference {
  const [added, removed] = [to.indicators.length - shared, from.indicators.length - shared];
  return added === 0 && removed === 0 ? null : { what: "indikator", added, removed };
}

function counted(what: "bobot" | "penyekalaan" | "penggabungan", count: number): Difference {
  return count === 0 ? null : { what, count };
}

function divisorDifference(before: Method, after: Method): Difference {
  const [from, to] = [divisorOf(before), divisorOf(after)];
  return from === null || to === null || from === to ? null : { what: "pembagi", from, to };
}

function boundsDifference(from: Method, to: Method): Difference {
  const bounds = to.predicates.flatMap(({ name, lowerBound }) => {
    const before = from.predicates.find((other) => other.name.id === name.id);
    return before && before.lowerBound !== lowerBound ? [{ name, from: before.lowerBound, to: lowerBound }] : [];
  });
  return bounds.length === 0 ? null : { what: "predikat", bounds };
}

/** Where one names predicates that the other does not, the list of one of them is not all known. */
function boundsUnknown(from: Method, to: Method): boolean {
  const names = (method: Method) => new Set(method.predicates.map(({ name }) => name.id));
  return names(from).symmetricDifference(names(to)).size > 0;
}

/** A reference weight comes from another year's rule and says nothing about this one's. */
function isPublished({ weight, weightIsReference }: Indicator): boolean {
  return weight !== null && !weightIsReference;
}

function weightsDiffer(before: Indicator, after: Indicator): boolean {
  return isPublished(before) && isPublished(after) && before.weight !== after.weight;
}

function scaling({ normalisation, lower, upper, direction }: Indicator): string {
  return `${normalisation} ${lower} ${upper} ${direction}`;
}

function joiningsThatDiffer(from: Method, to: Method): number {
  const before = new Map(from.groups.map(({ key, aggregation }) => [key, aggregation]));
  return to.groups.filter(({ key, aggregation }) => before.has(key) && before.get(key) !== aggregation).length;
}

function averages(method: Method): boolean {
  return method.groups.some(({ aggregation }) => aggregation === "rerata-inovasi");
}

/** Weight, cap and gate of the score for the number of innovations; empty where it has none or they are not published. */
function ruleOf(method: Method): string {
  const group = method.groups.find(({ aggregation }) => aggregation === "jumlah-inovasi");
  const leaf = method.indicators.find(({ parent }) => parent === group?.key);
  if (!group || !leaf || !isPublished(leaf)) return "";
  return `${leaf.weight} ${group.countCap ?? leaf.upper} ${group.minimumBasicAffairs}`;
}
