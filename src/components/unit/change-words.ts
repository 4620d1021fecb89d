import type { ChangeBar, ChangeStory, IndicatorPoints, ToldPart } from "#core/artefacts/change-story.ts";
import { formatList, formatNumber, formatShare, formatSigned } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { reasonMessages } from "../../i18n/messages/reasons.ts";
import { fill } from "../../i18n/messages.ts";
import { changeWords } from "../words.ts";

/** Below this share of points in innovations of both years, changed ids may tell a wrong story. */
const leastMatched = 0.5;

/** In one sentence how much a number changed, and mostly why. */
export function changeFinding(story: ChangeStory, locale: Locale): string {
  const words = reasonMessages(locale);
  const { change, decimals, bars } = story;
  const previous = story.year - 1;
  if (change === 0) return fill(words[bars.length === 0 ? "finding.still" : "finding.same"], { previous });
  const said = changeWords(change, locale, decimals);
  const Change = said.charAt(0).toUpperCase() + said.slice(1);
  const [most] = inDirection(bars, Math.sign(change));
  if (most === undefined) return fill(words["finding.plain"], { Change, previous });
  return fill(words.finding, { Change, previous, cause: causeWords(most, locale, decimals) });
}

/** The sentences after the finding: what raised and lowered it, how much of it is genuine, which indicators moved most. */
export function changeSentences(story: ChangeStory, locale: Locale): string[] {
  const { reason } = story;
  if (reason !== null) return [reasonMessages(locale)[`reason.${reason}`]];
  return [
    directionSentence(story, locale, 1),
    directionSentence(story, locale, -1),
    splitSentence(story, locale),
    slotsSentence(story, locale),
    moversSentence(story, locale),
  ].filter((sentence) => sentence !== null);
}

/** What must be known before the sentences are trusted: how many innovations there were, and that ids may have changed. */
export function changeCautions({ innovations, matched, reason }: ChangeStory, locale: Locale): string[] {
  const words = reasonMessages(locale);
  const counted =
    innovations === null
      ? null
      : fill(words.counted, {
          now: formatNumber(innovations.now, locale),
          before: formatNumber(innovations.before, locale),
        });
  const rest =
    reason !== null || matched === null || matched >= leastMatched
      ? null
      : fill(words.matched, { share: formatShare(matched, locale) });
  return [counted, rest].filter((sentence) => sentence !== null);
}

/** A part as a bar and in the table: an indicator's own name, or the part's. */
export function barName({ part, indicator, gathered }: ChangeBar, locale: Locale): string {
  return indicator ? plainText(indicator, locale) : fill(reasonMessages(locale)[`bar.${part}`], { count: gathered });
}

function inDirection(bars: readonly ChangeBar[], direction: number): ChangeBar[] {
  return bars
    .filter(({ points }) => points * direction > 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function causeWords({ part, indicator, points, gathered }: ChangeBar, locale: Locale, decimals: number): string {
  const words = reasonMessages(locale);
  const name = indicator ? plainText(indicator, locale) : fill(words[signed(part, points)], { count: gathered });
  return fill(words.cause, { name, points: formatSigned(points, locale, decimals) });
}

function signed(part: ToldPart, points: number): `${"up" | "down"}.${ToldPart}` {
  return points > 0 ? `up.${part}` : `down.${part}`;
}

/** Parts of one direction; the finding has named the greatest one in the direction of the change. */
function directionSentence({ bars, change, decimals }: ChangeStory, locale: Locale, direction: 1 | -1): string | null {
  const along = Math.sign(change) === direction;
  const own = inDirection(bars, direction).slice(along ? 1 : 0);
  if (own.length === 0) return null;
  const causes = formatList(
    own.map((bar) => causeWords(bar, locale, decimals)),
    locale,
  );
  const key = direction > 0 ? ("raised" as const) : ("lowered" as const);
  return fill(reasonMessages(locale)[along ? (`${key}.also` as const) : key], { causes });
}

function splitSentence({ genuine, composition, parts, decimals }: ChangeStory, locale: Locale): string | null {
  if (composition === null) return null;
  const words = reasonMessages(locale);
  const template = parts.some(({ part }) => part === "spd") ? words["split.region"] : words.split;
  return fill(template, {
    genuine: formatSigned(genuine, locale, decimals),
    composition: formatSigned(composition, locale, decimals),
  });
}

function slotsSentence({ parts, innovations, decimals }: ChangeStory, locale: Locale): string | null {
  const points = parts.find(({ part }) => part === "slots")?.points ?? 0;
  if (points === 0 || !innovations?.floor) return null;
  const template = reasonMessages(locale)[points > 0 ? "slots.filled" : "slots.emptied"];
  return fill(template, { points: formatNumber(Math.abs(points), locale, decimals), floor: innovations.floor });
}

function moversSentence({ raised, lowered, decimals }: ChangeStory, locale: Locale): string | null {
  const words = reasonMessages(locale);
  const named = (movers: readonly IndicatorPoints[]) =>
    formatList(
      movers.map(({ name, points }) =>
        fill(words.cause, { name: plainText(name, locale), points: formatSigned(points, locale, decimals) }),
      ),
      locale,
    );
  if (raised.length === 0 && lowered.length === 0) return null;
  if (lowered.length === 0) return fill(words["movers.up"], { names: named(raised) });
  if (raised.length === 0) return fill(words["movers.down"], { names: named(lowered) });
  return fill(words["movers.both"], { up: named(raised), down: named(lowered) });
}
