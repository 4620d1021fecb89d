import type { FigureEntry, FigureKind } from "./figure.ts";

/** A figure before it has its slug: `parts` name it among those of its kind. */
export type NamedFigure = Omit<FigureEntry, "slug"> & { parts: readonly string[] };

/** The figures with their slugs, and the slug of each by kind and parts. */
export type FigureIndex = {
  entries: readonly FigureEntry[];
  slugFor: (kind: FigureKind, ...parts: readonly (string | number)[]) => string;
};

/**
 * Gives each figure its slug: its parts joined by `-`, after its kind except for an index. Ids may hold hyphens, so that two
 * figures can come to the same text; then both are joined by `--` instead, which no id can hold.
 */
export function withSlugs(figures: readonly NamedFigure[]): FigureIndex {
  const taken = new Map<string, number>();
  for (const figure of figures) taken.set(plainSlug(figure), (taken.get(plainSlug(figure)) ?? 0) + 1);
  const slugs = new Map<string, string>();
  const entries = figures.map((figure) => {
    const { parts, ...entry } = figure;
    const short = plainSlug(figure);
    const slug = taken.get(short) === 1 ? short : [entry.kind, ...parts].join("--");
    slugs.set([entry.kind, ...parts].join(" "), slug);
    return { slug, ...entry };
  });
  return {
    entries,
    slugFor(...parts) {
      const slug = slugs.get(parts.join(" "));
      if (slug === undefined) throw new Error(`no figure: ${parts.join(" ")}`);
      return slug;
    },
  };
}

/** A text as a part of a slug: lower-case letters and digits joined by hyphens. */
export function slugPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function plainSlug({ kind, parts }: NamedFigure): string {
  return (kind === "indeks" ? parts : [kind, ...parts]).join("-");
}
