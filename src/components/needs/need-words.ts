import type { NeedCounts, NeedPage, NeedsPage } from "#core/artefacts/need-pages.ts";
import type { Site } from "#core/artefacts/site.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { needsMessages } from "../../i18n/messages/needs.ts";
import { fill } from "../../i18n/messages.ts";

export function needsDescription(site: Site, locale: Locale): string {
  const words = needsMessages(locale);
  if (site.regionName === null) return words["description.plain"];
  return fill(words.description, { region: plainText(site.regionName, locale) });
}

/** How many of all innovations the needs gather. */
export function needsFinding({ gathered, innovations, needs }: NeedsPage, locale: Locale): string {
  return fill(needsMessages(locale).finding, {
    gathered: formatNumber(gathered, locale),
    innovations: formatNumber(innovations, locale),
    count: formatNumber(needs.length, locale),
  });
}

/** What one need gathers, in a sentence; those that stopped are not counted in it unless there are no others. */
export function needFinding({ mentions, affair, stopped }: NeedCounts, locale: Locale): string {
  const words = needsMessages(locale);
  const shown = {
    mentions: fill(mentions === 1 ? words["mentioning.one"] : words.mentioning, {
      count: formatNumber(mentions, locale),
    }),
    affair: formatNumber(affair, locale),
    stopped: formatNumber(stopped, locale),
  };
  if (mentions > 0) return fill(affair > 0 ? words["found.both"] : words["found.mentions"], shown);
  if (affair > 0) return fill(words["found.affair"], shown);
  return stopped > 0 ? fill(words["found.stopped"], shown) : words["found.none"];
}

/** The second sentence: that some have stopped; empty where none has, or all have. */
export function stoppedRemark({ mentions, affair, stopped }: NeedCounts, locale: Locale): string {
  if (stopped === 0 || mentions + affair === 0) return "";
  return fill(needsMessages(locale)["also.stopped"], { stopped: formatNumber(stopped, locale) });
}

export function needTitle({ name, page }: NeedPage, locale: Locale): string {
  const shown = plainText(name, locale);
  return page === 1 ? shown : fill(needsMessages(locale)["need.title"], { name: shown, page });
}

export function needDescription({ name, counts }: NeedPage, locale: Locale): string {
  return fill(needsMessages(locale)["need.description"], {
    count: formatNumber(counts.total, locale),
    name: plainText(name, locale),
  });
}

/** Small print of a need in the list of all: how many mention it and how many share its affair only. */
export function needCountWords({ mentions, affair }: NeedCounts, locale: Locale): string {
  const words = needsMessages(locale);
  const mentioned = mentions === 1 ? words["count.mentions.one"] : words["count.mentions"];
  const parts = [
    ...(mentions > 0 ? [fill(mentioned, { count: formatNumber(mentions, locale) })] : []),
    ...(affair > 0 ? [fill(words["count.affair"], { count: formatNumber(affair, locale) })] : []),
  ];
  return parts.length === 0 ? words["count.none"] : parts.join(", ");
}
