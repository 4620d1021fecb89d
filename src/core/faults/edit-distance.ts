/** Levenshtein distance, given up at `limit`: only cells less than `limit` from the diagonal can lie below it. Names up to 65,000 letters. */
export function editDistance(a: string, b: string, limit: number): number {
  let above = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row.fill(limit);
    if (from === 1) row[0] = i;
    let least = limit;
    for (let j = from; j <= to; j++) {
      const change = (above[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(change, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}
