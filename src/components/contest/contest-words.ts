import type { ContestGap, ContestStep, ContestsPage } from "#core/artefacts/contests-page.ts";
import { formatNumber, formatYears } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { contestsMessages } from "../../i18n/messages/contests.ts";
import { fill } from "../../i18n/messages.ts";

/** How many were entered and how many of those who went further are known; what is not known is left out of the sums. */
export function contestsFinding({ own, innovations, contests }: ContestsPage, locale: Locale): string {
  const words = contestsMessages(locale);
  if (innovations === 0) return words.empty;
  const counted = (own?.years ?? []).flatMap(({ year, counts }) => {
    const proposals = counts[0] ?? null;
    return proposals === null ? [] : [{ year, proposals }];
  });
  const named = formatNumber(innovations, locale);
  if (own === null || counted.length === 0) return fill(words["finding.named"], { named, contests });
  return fill(words["finding.proposals"], {
    years: formatYears(counted.map(({ year }) => year).toSorted((a, b) => a - b)),
    proposals: formatNumber(
      counted.reduce((sum, { proposals }) => sum + proposals, 0),
      locale,
    ),
    contest: own.name,
    named: formatNumber(own.named, locale),
  });
}

export function stepName(step: ContestStep, locale: Locale): string {
  const words = contestsMessages(locale);
  return step.kind === "top" ? fill(words["step.top"], { size: step.size }) : words[`step.${step.kind}`];
}

export function gapWords(gap: ContestGap, locale: Locale): string {
  const words = contestsMessages(locale);
  if (gap.kind !== "names") return fill(words[`gap.${gap.kind}`], { ...gap });
  const { year, proposals } = gap;
  if (proposals === null) return fill(words["gap.namesOnly"], { year });
  return fill(words["gap.names"], { year, proposals: formatNumber(proposals, locale) });
}
