type PagerNumbers = { previous: number | null; next: number | null; numbers: readonly (number | null)[] };

/** First, last and the neighbours of a page; null stands for what is left out between. */
export function pagerNumbers(page: number, pages: number): PagerNumbers {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b);
  const numbers = sorted.flatMap((number, at) => {
    const gap = number - (sorted[at - 1] ?? 0);
    if (gap === 2) return [number - 1, number];
    return gap > 2 ? [null, number] : [number];
  });
  return { previous: page > 1 ? page - 1 : null, next: page < pages ? page + 1 : null, numbers };
}
