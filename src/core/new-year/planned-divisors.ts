import type { Method } from "#core/schema/method.ts";
import { methodSeries } from "./copy-method.ts";

/**
 * The divisor that the comments in a public app's code plan for the Indeks Inovasi Daerah. No rule that says so has been
 * seen, so it is told to whoever checks the new method and never written into it.
 */
const plannedDivisors: ReadonlyMap<number, number> = new Map([
  [2027, 14],
  [2028, 16],
  [2029, 18],
]);

/** The divisor planned for a year of the method's series; null where nothing is known. */
export function plannedDivisor(method: Pick<Method, "id">, year: number): number | null {
  return methodSeries(method) === "iid" ? (plannedDivisors.get(year) ?? null) : null;
}
