import type { TrendFile } from "#core/browse/trend-file.ts";

/** Fetches the small file of a group once; one that failed is asked for again. */
export function trendFiles(folder: string): (groups: Iterable<string>) => Promise<TrendFile[]> {
  const asked = new Map<string, Promise<TrendFile>>();
  const ask = async (group: string): Promise<TrendFile> => {
    const answer = await fetch(`${folder}${encodeURIComponent(group)}.json`);
    if (!answer.ok) throw new Error(`${answer.status} for ${group}`);
    return answer.json();
  };
  return (groups) =>
    Promise.all(
      Array.from(new Set(groups), (group) => {
        const known = asked.get(group) ?? ask(group);
        asked.set(group, known);
        known.catch(() => asked.delete(group));
        return known;
      }),
    );
}
