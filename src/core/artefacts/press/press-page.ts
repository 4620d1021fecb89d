import type { BilingualText, Text } from "#core/text.ts";
import type { HomeFact } from "../home-page.ts";
import type { YearPage } from "../year-page.ts";

/** What one sentence of the press page says, with the fact page of its number; null where it has none. */
export type PressSentence = { fact: string | null; anchor: string } & (
  | {
      key: "region";
      year: number;
      node: Text;
      name: Text;
      value: number;
      decimals: number;
      maximum: number;
      predicate: Text | null;
    }
  | { key: "count"; of: HomeFact }
  | {
      /** First or last of a ranking; `others` share the place. `kind` null: units of all kinds. */
      key: "first" | "last";
      year: number;
      kind: string | null;
      node: Text;
      name: Text;
      others: number;
      value: number;
      decimals: number;
      ranked: number;
    }
  | { key: "rise" | "fall"; year: number; name: Text; change: number; from: number; to: number; decimals: number }
  | { key: "official"; year: number; measure: string; value: string; source: string | null }
  | { key: "target"; year: number; measure: string; value: string }
);

/** A count beside that of the year before. */
export type PressChange = {
  title: BilingualText;
  before: { value: number; of: number | null; slug: string };
  now: { value: number; of: number | null; slug: string };
};

export type PressPage = {
  year: number;
  /** At most ten; fewer where the data has fewer. */
  sentences: readonly PressSentence[];
  /** Counts only: an index is not set against that of another method. */
  changes: { previous: number; rows: readonly PressChange[] } | null;
  /** Which method serves the year, and whether it may be compared with the one before; null without a method. */
  method: Pick<YearPage, "year" | "previous" | "previousMethod" | "method" | "comparable"> | null;
};
