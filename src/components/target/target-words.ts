import type { TargetsPage, TargetVerdict } from "#core/artefacts/targets-page.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { targetsMessages } from "../../i18n/messages/targets.ts";
import { fill } from "../../i18n/messages.ts";

const order: readonly TargetVerdict[] = ["met", "missed", "incomparable", "conflict", "open", "ahead"];

/** How all targets fared, in one sentence; verdicts that none has are left out. */
export function targetsFinding({ verdicts }: Pick<TargetsPage, "verdicts">, locale: Locale): string {
  const words = targetsMessages(locale);
  const rows = order.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  if (rows === 0) return words.empty;
  const parts = order
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => fill(words[`count.${verdict}`], { count: formatNumber(verdicts[verdict], locale) }));
  return fill(rows === 1 ? words["finding.one"] : words.finding, {
    rows: formatNumber(rows, locale),
    verdicts: formatList(parts, locale),
  });
}

/** The newest year that has both a target and a computed index: how far one is from the other. */
export function targetChartFinding({ trend, targets }: NonNullable<TargetsPage["chart"]>, locale: Locale): string {
  const words = targetsMessages(locale);
  const both = targets.flatMap((target) => {
    const value = trend.points.find(({ year }) => year === target.year)?.value ?? null;
    return value === null ? [] : [{ year: target.year, target: target.value, value }];
  });
  const latest = both.toSorted((a, b) => b.year - a.year)[0];
  if (latest === undefined) return words["chart.none"];
  const shown = (number: number): string => formatNumber(number, locale, trend.decimals);
  return fill(latest.value >= latest.target ? words["chart.met"] : words["chart.missed"], {
    year: latest.year,
    value: shown(latest.value),
    target: shown(latest.target),
    gap: shown(latest.target - latest.value),
  });
}
