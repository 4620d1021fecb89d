import { isReservedId } from "#core/schema/reserved-ids.ts";

/** What an id is made from. */
type Named = { name: string; unitId: string | null };

const longest = 80;

/**
 * An id for each new innovation: its name as a slug. Where that is taken, or two new ones share it, the unit follows,
 * and a number only where that is not enough. The same rows beside the same taken ids always get the same ids.
 */
export function proposeIds(rows: readonly Named[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  const shared = Map.groupBy(rows, ({ name }) => slugOf(name));
  return rows.map(({ name, unitId }) => {
    const slug = slugOf(name);
    const alone = (shared.get(slug)?.length ?? 0) < 2 && !used.has(slug) && !isReservedId(slug);
    const wanted = alone ? slug : unitId === null ? `${slug}-inovasi` : `${slug}-${unitId}`;
    const id = firstFree(wanted, used);
    used.add(id);
    return id;
  });
}

function firstFree(wanted: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!used.has(id)) return id;
  }
}

/** Lower-case ASCII words joined by `-`, cut between words; `inovasi` where the name has no such letter. */
function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug === "") return "inovasi";
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut.slice(0, longest);
}
