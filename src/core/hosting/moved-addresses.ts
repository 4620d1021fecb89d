import type { Dataset } from "#core/dataset.ts";
import type { Redirect } from "#core/schema/redirect.ts";
import type { BilingualText } from "#core/text.ts";

/** An address under the site that has moved, page (`/unit/x/`) or file, and the name of what is found there. */
export type MovedAddress = { from: string; to: string; name: BilingualText };

/** What holds the addresses of a kind of record, in front of its id. */
const folders: Record<Redirect["kind"], readonly string[]> = {
  unit: ["/unit/", "/inovasi/unit/", "/dekat/", "/angka/"],
  inovasi: ["/inovasi/"],
  indikator: ["/indikator/"],
};

/**
 * Every old address that must live on, by address: what stands today at an address of a renamed record stood at the same
 * address with the old id. A chain of renames is followed to its end; one that ends at no record (it may still be under
 * embargo) moves nothing.
 */
export function movedAddresses(dataset: Dataset, addresses: readonly string[]): MovedAddress[] {
  const names = namesOf(dataset);
  const renamed = new Map(dataset.redirects.map(({ kind, from, to }) => [`${kind} ${from}`, to]));
  const moved = dataset.redirects.flatMap(({ kind, from }) => {
    const last = endOf(renamed, kind, from);
    const name = names[kind].get(last);
    if (name === undefined) return [];
    return addresses.flatMap((to) => {
      const old = oldAddress(to, { kind, last, from });
      return old === null ? [] : [{ from: old, to, name }];
    });
  });
  return moved.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The last id of a chain; one that leads back to itself ends where it closes, though the checks let none pass. */
function endOf(renamed: ReadonlyMap<string, string>, kind: Redirect["kind"], from: string): string {
  const seen = new Set<string>();
  let at = from;
  for (let next = renamed.get(`${kind} ${at}`); next !== undefined && !seen.has(at); ) {
    seen.add(at);
    at = next;
    next = renamed.get(`${kind} ${at}`);
  }
  return at;
}

/** The address as it was under the old id; null for one that does not belong to the record. */
function oldAddress(
  address: string,
  { kind, last, from }: { kind: Redirect["kind"]; last: string; from: string },
): string | null {
  const language = address.startsWith("/en/") ? "/en" : "";
  const path = address.slice(language.length);
  for (const folder of folders[kind]) {
    const own = `${folder}${last}`;
    if (!path.startsWith(own)) continue;
    // `/unit/x/` and `/angka/x-2025.json` are of `x`; `/unit/x-y/` is not.
    const rest = path.slice(own.length);
    if (/^(?:\/|\.|-\d{4}[-./])/.test(rest)) return `${language}${folder}${from}${rest}`;
  }
  return null;
}

function namesOf({ units, innovations, methods }: Dataset): Record<Redirect["kind"], Map<string, BilingualText>> {
  const named = (records: readonly { id: string; name: string; nameEn: string | null }[]) =>
    new Map(records.map(({ id, name, nameEn }) => [id, { id: name, en: nameEn ?? name }]));
  const indicators = methods.flatMap((method) => method.indicators);
  return {
    unit: named(units),
    inovasi: named(innovations),
    indikator: new Map(indicators.map(({ key, name: { id, en } }) => [key, { id, en: en ?? id }])),
  };
}
