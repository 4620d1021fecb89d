import type { FacetKey, FacetValues } from "#core/browse/facet-key.ts";
import { facetKeys } from "#core/browse/facet-key.ts";
import { compareTexts } from "#core/compare-texts.ts";
import type { Text } from "#core/text.ts";
import { newestFirst } from "./build-innovation-card.ts";
import type { Context } from "./context.ts";
import type { Facet } from "./facet.ts";
import type { FacetMark } from "./facet-marks.ts";
import { facetMarks } from "./facet-marks.ts";

/** The facets, and of each value the innovations that have it, by their place in `newestFirst`. */
export type Facets = { facets: readonly Facet[]; documents: FacetValues };

/** Every facet with the values that at least one innovation has, in the order in which they are offered. */
export function buildFacets(context: Context): Facets {
  const innovations = newestFirst(context);
  const documents = new Map<FacetKey, ReadonlyMap<string, readonly number[]>>();
  const facets = facetKeys.map((key): Facet => {
    const having = new Map<string, { mark: FacetMark; documents: number[] }>();
    let missing = 0;
    for (const [document, innovation] of innovations.entries()) {
      const marks = facetMarks[key](context, innovation);
      // Not to have been in a contest is known, not missing.
      if (marks.length === 0 && key !== "lomba") missing += 1;
      for (const mark of marks) {
        const known = having.get(mark.value);
        if (known === undefined) having.set(mark.value, { mark, documents: [document] });
        else if (known.documents.at(-1) !== document) known.documents.push(document);
      }
    }
    const values = [...having.values()].map(({ mark, documents: { length } }) => ({ ...mark, count: length }));
    documents.set(key, new Map(Array.from(having, ([value, { documents: own }]) => [value, own])));
    return { key, missing, values: values.toSorted(orders[key]) };
  });
  return { facets, documents };
}

type Counted = FacetMark & { count: number };
type Order = (a: Counted, b: Counted) => number;

const nameFor = ({ name, code }: { name: Text | null; code: string }): string => name?.id ?? code;
const byName: Order = (a, b) => compareTexts(nameFor(a), nameFor(b)) || compareTexts(a.value, b.value);
const mostFirst: Order = (a, b) => b.count - a.count || byName(a, b);
const latestFirst: Order = (a, b) => compareTexts(b.value, a.value);
const listed =
  (...codes: string[]): Order =>
  (a, b) =>
    codes.indexOf(a.code) - codes.indexOf(b.code) || byName(a, b);

const orders: { readonly [Key in FacetKey]: Order } = {
  urusan: mostFirst,
  pelaksana: mostFirst,
  unit: byName,
  tahun: latestFirst,
  jenis: mostFirst,
  tahapan: listed("penerapan", "uji coba", "inisiatif"),
  kematangan: latestFirst,
  lomba: mostFirst,
  status: listed("berjalan", "berhenti"),
};
