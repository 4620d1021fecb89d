const [width, height, pad, foot] = [168, 64, 5, 4];

export type SmallMultiple = {
  years: readonly number[];
  values: readonly (number | null)[];
  /** The line of comparison behind: the middle of all, by year. */
  medians: readonly (number | null)[];
  /** Years that begin a method that may not be compared with the year before. */
  breaks: readonly number[];
  /** Least and greatest value of all pictures that stand together: their one scale. */
  range: readonly [number, number];
};

/**
 * A small picture among many on one scale: a unit's line over the thin line of the middle, dashed marks where the method
 * changed, which neither crosses, small crosses at the foot for years without a value, the last value as a dot. Hidden
 * from assistive technology: the numbers stand beside it and in the table. Empty where there is no value.
 */
export function smallMultiple({ years, values, medians, breaks, range }: SmallMultiple): string {
  const last = values.findLastIndex((value) => value !== null);
  if (last < 0) return "";
  const step = years.length > 1 ? (width - pad * 2) / (years.length - 1) : 0;
  const px = (at: number) => tenth(years.length > 1 ? pad + at * step : width / 2);
  const [low, high] = range;
  const py = (value: number) =>
    tenth(high > low ? height - foot - pad - ((value - low) / (high - low)) * (height - foot - pad * 2) : height / 2);
  const line = (series: readonly (number | null)[]) => linePath(series, { years, breaks, px, py });
  const marks = years.flatMap((year, at) =>
    at > 0 && breaks.includes(year) ? [`M${tenth(px(at) - step / 2)},0V${height}`] : [],
  );
  const dots = values.flatMap((value, at) =>
    value === null || at === last ? [] : [`<circle cx="${px(at)}" cy="${py(value)}" r="1.8"/>`],
  );
  const crosses = values.flatMap((value, at) =>
    value === null ? [`M${tenth(px(at) - 2.5)},${height - 6}l5,5m-5,0l5,-5`] : [],
  );
  return (
    `<svg class="multiple" viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    (marks.length > 0 ? `<path class="break" d="${marks.join("")}"/>` : "") +
    `<path class="middle" d="${line(medians)}"/><path class="own" d="${line(values)}"/>` +
    (crosses.length > 0 ? `<path class="gap" d="${crosses.join("")}"/>` : "") +
    `${dots.join("")}<circle class="last" cx="${px(last)}" cy="${py(values[last] ?? 0)}" r="3.4"/></svg>`
  );
}

type Scales = {
  years: readonly number[];
  breaks: readonly number[];
  px: (at: number) => number;
  py: (value: number) => number;
};

function linePath(series: readonly (number | null)[], { years, breaks, px, py }: Scales): string {
  let path = "";
  for (const [at, value] of series.entries()) {
    if (value === null) continue;
    const year = years[at] ?? 0;
    const joined = at > 0 && series[at - 1] !== null && years[at - 1] === year - 1 && !breaks.includes(year);
    path += `${joined ? "L" : "M"}${px(at)},${py(value)}`;
  }
  return path;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
