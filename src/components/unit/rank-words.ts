import type { RankHold } from "#core/artefacts/rank-hold.ts";
import { formatNumber, formatShare } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { robustnessMessages } from "../../i18n/messages/robustness.ts";
import { fill } from "../../i18n/messages.ts";

/** How the rank moves when weights do, and which indicator it hangs on most. */
export function holdWords({ best, worst, noise, hangsOn }: RankHold, locale: Locale): string {
  const words = robustnessMessages(locale);
  const values = {
    noise: formatShare(noise, locale),
    best: formatNumber(best, locale),
    worst: formatNumber(worst, locale),
  };
  const range = fill(words[best === worst ? "rank.stays" : "rank.moves"], values);
  const hangs =
    hangsOn === null
      ? words["rank.free"]
      : fill(words["rank.hangs"], {
          indicator: plainText(hangsOn.name, locale),
          rank: formatNumber(hangsOn.rank, locale),
        });
  return `${range} ${hangs}`;
}

export function holdNote({ draws }: RankHold, locale: Locale): string {
  return fill(robustnessMessages(locale)["rank.note"], { draws: formatNumber(draws, locale) });
}

/** The label under the rank with its range, where there is one to tell. */
export function rankLabel(label: string, hold: RankHold | null, year: number, locale: Locale): string {
  if (hold === null || hold.year !== year || hold.best === hold.worst) return label;
  const { best, worst } = hold;
  return fill(robustnessMessages(locale)["rank.fact"], { label, best, worst });
}
