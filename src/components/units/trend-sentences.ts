import type { TrendNote } from "#core/artefacts/units-page.ts";
import { formatNumber, formatShare } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { unitsTrendMessages } from "../../i18n/messages/units-trends.ts";
import { fill } from "../../i18n/messages.ts";

/** How many units rise or fall consistently, in one sentence; where nobody has enough years, that. */
export function trendFinding(note: TrendNote, locale: Locale): string {
  const words = unitsTrendMessages(locale);
  const years = yearsOf(note);
  if (note.tested === 0) return fill(words.short, { longest: note.longest, years });
  const whole = (count: number) => formatNumber(count, locale);
  return fill(note.methodName ? words["finding.constant"] : words.finding, {
    method: note.methodName ? plainText(note.methodName, locale) : "",
    rising: whole(note.rising),
    falling: note.falling === 0 ? words.none : whole(note.falling),
    tested: whole(note.tested),
    years,
  });
}

/** What to think of these labels: what chance would make of them, and how many survive that. */
export function trendCautions(note: TrendNote, locale: Locale): readonly string[] {
  const words = unitsTrendMessages(locale);
  if (note.tested === 0) return [];
  const labels = note.rising + note.falling;
  const cautions = labels < note.tested ? [words.unclear] : [];
  if (note.short > 0) cautions.push(fill(words.tooFew, { count: formatNumber(note.short, locale) }));
  cautions.push(fill(words.chance, { chance: chanceText(note.byChance, locale) }));
  if (labels === 0) return cautions;
  const survivors = {
    rate: formatShare(note.rate, locale),
    surviving: formatNumber(note.surviving, locale),
    labels: formatNumber(labels, locale),
  };
  return [...cautions, fill(note.surviving === 0 ? words["surviving.none"] : words.surviving, survivors)];
}

/** Whole labels; below ten with one decimal, so that half a label is not none. */
function chanceText(chance: number, locale: Locale): string {
  return formatNumber(chance, locale, chance < 10 ? 1 : 0);
}

function yearsOf({ from, to }: TrendNote): string {
  return from === to ? String(from ?? "") : `${from}\u2013${to}`;
}
