import type { Notice } from "#core/artefacts/data-page.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataMessages } from "../../i18n/messages/data.ts";

const mostFindings = 60;
const mostPlaces = 12;

/** One finding with all the cells that it was met in. */
export type Finding = Notice & { places: readonly Pick<Notice, "cell" | "value">[]; morePlaces: number };

/** Notices that say the same of the same file, gathered; and how many findings are left out. */
export function findings(notices: readonly Notice[]): { shown: readonly Finding[]; more: number } {
  const same = Map.groupBy(notices, ({ code, file, message }) => JSON.stringify([code, file, message.id]));
  const all = [...same.values()].flatMap((alike): Finding[] => {
    const [first] = alike;
    if (first === undefined) return [];
    const places = alike.slice(0, mostPlaces).map(({ cell, value }) => ({ cell, value }));
    return [{ ...first, places, morePlaces: alike.length - places.length }];
  });
  return { shown: all.slice(0, mostFindings), more: Math.max(0, all.length - mostFindings) };
}

export function severityName(severity: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = dataMessages(locale);
  return words[`severity.${severity}`] ?? severity;
}
