/** What is drawn: the index, how many innovations it counts, or how much was reported. */
export const trendMeasures = ["indeks", "inovasi", "cakupan"] as const;
export type TrendMeasure = (typeof trendMeasures)[number];

/** What a reader has chosen. Null years stand for the first and the last there is. */
export type TrendState = {
  units: readonly string[];
  measure: TrendMeasure;
  from: number | null;
  to: number | null;
  /** Also show the series recomputed by the newest method. */
  recomputed: boolean;
};

/** What may be chosen. */
export type TrendChoices = {
  units: ReadonlySet<string>;
  measures: readonly TrendMeasure[];
  years: readonly number[];
};

/** How many units one picture holds. */
export const mostUnits = 4;

/**
 * Reads a query such as `?unit=a&unit=b&ukuran=inovasi`. Whatever is unknown, repeated or too much is left out, so that
 * any address gives a state that can be drawn; years in the wrong order are swapped.
 */
export function parseTrendState(query: string, { units, measures, years }: TrendChoices): TrendState {
  const fields = parseQuery(query);
  const named = (name: string) => fields.filter((field) => field.name === name).map((field) => field.value);
  const chosen = [...new Set(named("unit"))].filter((id) => units.has(id)).slice(0, mostUnits);
  const measure = measures.find((each) => each === named("ukuran")[0]) ?? measures[0] ?? "indeks";
  const [from, to] = ["dari", "sampai"].map((name) => years.find((year) => String(year) === named(name)[0]) ?? null);
  const swapped = from != null && to != null && from > to;
  return {
    units: chosen,
    measure,
    from: edge(swapped ? to : from, years[0]),
    to: edge(swapped ? from : to, years.at(-1)),
    recomputed: named("hitung-ulang")[0] === "1",
  };
}

/** The query of a state, without its question mark: the same state always gives the same text, defaults are left out. */
export function formatTrendState({ units, measure, from, to, recomputed }: TrendState): string {
  const fields = units.map((id) => ["unit", id]);
  if (measure !== "indeks") fields.push(["ukuran", measure]);
  if (from !== null) fields.push(["dari", String(from)]);
  if (to !== null) fields.push(["sampai", String(to)]);
  if (recomputed) fields.push(["hitung-ulang", "1"]);
  return fields.map(([name, value = ""]) => `${name}=${encodeURIComponent(value)}`).join("&");
}

/** The years of a state, ascending. */
export function chosenYears({ from, to }: Pick<TrendState, "from" | "to">, years: readonly number[]): number[] {
  return years.filter((year) => (from === null || year >= from) && (to === null || year <= to));
}

/** The outermost year is no choice, so that an address still means "to the last year" when a year is added. */
function edge(year: number | null | undefined, outermost: number | undefined): number | null {
  return year === undefined || year === outermost ? null : year;
}

function parseQuery(query: string): { name: string; value: string }[] {
  return query
    .replace(/^\?/, "")
    .split("&")
    .map((field) => {
      const [name = "", ...value] = field.split("=");
      return { name: decoded(name), value: decoded(value.join("=")) };
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}
