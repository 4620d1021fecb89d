/** The rings in a list of parents, each from its first member on; no recursion, so depth does not matter. */
export function findCycles(parentOf: ReadonlyMap<string, string | null>): string[][] {
  const finished = new Set<string>();
  const cycles: string[][] = [];
  for (const start of parentOf.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let at: string | null | undefined = start;
    while (at != null && !finished.has(at) && parentOf.has(at)) {
      const seen = onPath.get(at);
      if (seen !== undefined) {
        cycles.push(path.slice(seen));
        break;
      }
      onPath.set(at, path.length);
      path.push(at);
      at = parentOf.get(at);
    }
    for (const name of path) finished.add(name);
  }
  return cycles;
}
