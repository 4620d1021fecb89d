import type { Text } from "#core/text.ts";

/** What a result shows beside its facets. */
export type SearchCard = {
  id: string;
  name: Text;
  summary: Text | null;
  /** Who carries it where no unit of the portal does. */
  initiatorName: string | null;
  maturity: { year: number; value: number; maximum: number } | null;
  sample: boolean;
};
