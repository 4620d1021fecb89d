import type { ChangePart, StoryPart } from "#core/change/contribution.ts";
import { roundParts } from "#core/change/round-parts.ts";
import type { UnitChange } from "#core/change/unit-change.ts";
import type { ToldPart } from "./change-story.ts";
import { sumPoints } from "./sum-points.ts";

const compositionParts: readonly ChangePart[] = ["entry", "exit", "divisor"];
const genuineParts: readonly ChangePart[] = ["spd", "score", "within"];
const told: Readonly<Record<Exclude<StoryPart, "within">, ToldPart>> = {
  entry: "entry-mean",
  exit: "exit-mean",
  share: "share",
  slots: "slots",
};

/** The published parts of a change, with entry, exit and divisor told against the mean where the split says how. */
export function toldParts({ parts, story, decimals }: UnitChange): { part: ToldPart; points: number }[] {
  const published = parts.map(({ part, published: points }) => ({ part, points }));
  const relative = story.flatMap(({ part, points }) => (part === "within" ? [] : [{ part: told[part], points }]));
  if (relative.length === 0) return published;
  const composition = pointsOf(published, compositionParts, decimals);
  const steps = roundParts(
    relative.map(({ points }) => points),
    composition,
    decimals,
  );
  const retold = relative.map(({ part }, at) => ({ part, points: steps[at] ?? 0 }));
  const place = published.findIndex(({ part }) => compositionParts.includes(part));
  const kept = published.filter(({ part }) => !compositionParts.includes(part));
  return place < 0 ? kept : [...kept.slice(0, place), ...retold, ...kept.slice(place)];
}

/** Published points of what got better or worse in itself, and of which innovations there are. */
export function genuineAndComposition({ parts, decimals }: UnitChange): {
  genuine: number;
  composition: number | null;
} {
  const published = parts.map(({ part, published: points }) => ({ part, points }));
  const rests = parts.some(({ part }) => compositionParts.includes(part));
  return {
    genuine: pointsOf(published, genuineParts, decimals),
    composition: rests ? pointsOf(published, compositionParts, decimals) : null,
  };
}

function pointsOf(
  parts: readonly { part: ChangePart; points: number }[],
  wanted: readonly ChangePart[],
  decimals: number,
): number {
  return sumPoints(
    parts.filter(({ part }) => wanted.includes(part)).map(({ points }) => points),
    decimals,
  );
}
