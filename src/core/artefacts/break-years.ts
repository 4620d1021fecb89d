import type { Context } from "./context.ts";

/** Those of the years, in their order, whose method may not be compared with that of the year before in the list. */
export function breakYears(context: Context, years: readonly number[] = context.years): number[] {
  return years.filter((year, at) => {
    const [before, now] = [years[at - 1] ?? Number.NaN, year].map((each) => context.methodOfYear.get(each));
    return before !== undefined && now !== undefined && !context.comparable(before.id, now.id);
  });
}
