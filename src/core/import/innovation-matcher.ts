import type { Innovation } from "#core/schema/innovation.ts";
import type { FoldedName } from "./fold-name.ts";
import { foldName } from "./fold-name.ts";
import { nameSimilarity } from "./name-similarity.ts";

/** A known innovation that an exported one may be; `similarity` is 0 to 1. */
export type Candidate = { innovation: Innovation; similarity: number };

/** The known innovation that an exported one certainly is, or those it may be, most alike first. */
export type Match = { certain: Innovation | null; candidates: readonly Candidate[] };

const mostCandidates = 5;

/**
 * Finds exported innovations among the known ones. Certain is the same name in the same unit, or the same name where
 * only one has it and one side does not say its unit. Anything nearer than unlike is for a person to decide.
 */
export function innovationMatcher(
  known: readonly Innovation[],
): (row: { name: string; unitId: string | null }) => Match {
  const folded = known.map((innovation) => ({ innovation, name: foldName(innovation.name) }));
  const byName = Map.groupBy(folded, ({ name }) => name.compact);
  return ({ name, unitId }) => {
    const wanted = foldName(name);
    const named = (byName.get(wanted.compact) ?? []).map(({ innovation }) => innovation);
    const certain = certainMatch(named, unitId);
    if (certain !== null) return { certain, candidates: [] };
    const candidates = folded
      .flatMap((other) => candidate(other, wanted, unitId))
      .toSorted((a, b) => b.similarity - a.similarity || (a.innovation.id < b.innovation.id ? -1 : 1));
    return { certain: null, candidates: candidates.slice(0, mostCandidates) };
  };
}

function certainMatch(named: readonly Innovation[], unitId: string | null): Innovation | null {
  const there = named.filter((innovation) => innovation.unitId === unitId);
  if (there.length === 1) return there[0] ?? null;
  const [only] = named;
  const open = named.length === 1 && (unitId === null || only?.unitId === null);
  return open ? (only ?? null) : null;
}

function candidate(
  { innovation, name }: { innovation: Innovation; name: FoldedName },
  wanted: FoldedName,
  unitId: string | null,
): Candidate[] {
  const sameUnit = unitId === null || innovation.unitId === null || unitId === innovation.unitId;
  const similarity = nameSimilarity(wanted, name, { sameUnit });
  return similarity === null ? [] : [{ innovation, similarity }];
}
