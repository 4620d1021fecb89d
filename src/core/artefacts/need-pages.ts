import type { Text } from "#core/text.ts";
import type { InnovationCard } from "./innovation-card.ts";

/** A life situation as a link. */
export type NeedLink = { slug: string; name: Text };

/**
 * Why an innovation stands under a need: the key words that it mentions, as kebutuhan.csv spells them, else the affair
 * it shares with the need.
 */
export type NeedReason = { words: readonly string[]; affair: Text | null };

export const needGroups = ["mentions", "affair", "stopped"] as const;
/** Innovations that mention the need, those that only share its affair, and those that have stopped. */
export type NeedGroup = (typeof needGroups)[number];

export type NeedCounts = {
  total: number;
  /** Not stopped, by how they came here. */
  mentions: number;
  affair: number;
  stopped: number;
};

/** All life situations with how many innovations each gathers. */
export type NeedsPage = {
  needs: readonly (NeedLink & NeedCounts)[];
  innovations: number;
  /** Innovations that stand under at least one need. */
  gathered: number;
};

/** One page of the innovations that help with a need. */
export type NeedPage = NeedLink & {
  /** What comes after /kebutuhan/ in its address: `sakit`, `sakit/halaman/2`. */
  place: string;
  page: number;
  pages: number;
  counts: NeedCounts;
  affairs: readonly Text[];
  keywords: readonly string[];
  groups: readonly {
    group: NeedGroup;
    entries: readonly { card: InnovationCard; reason: NeedReason }[];
  }[];
  others: readonly NeedLink[];
};
