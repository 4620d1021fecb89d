import type { Site } from "#core/artefacts/site.ts";
import type { TrendExplorer } from "#core/artefacts/trend-overview.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { figureMessages } from "../../i18n/messages/figure.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { trendMessages } from "../../i18n/messages/trend.ts";
import { chartFrame } from "../chart-setting.ts";

const fromTrend = [
  "live.title",
  "figure.title",
  "measure.indeks",
  "measure.inovasi",
  "measure.cakupan",
  "measure.indeks.of",
  "measure.inovasi.of",
  "measure.cakupan.of",
  "form.remove",
  "form.remove.name",
  "finding.range",
  "finding.same",
  "finding.one",
  "finding.none",
  "finding.nodes",
  "finding.failed",
  "table.year",
  "table.none",
  "table.rank",
  "table.rank.tie",
  "recomputed.full",
  "recomputed.head",
] as const;

const reasons = [
  "reason.tidak-ada-data",
  "reason.tidak-ada-inovasi",
  "reason.cakupan-kurang",
  "reason.bobot-tidak-diketahui",
  "reason.pembagi-tidak-diketahui",
  "reason.tidak-terdefinisi",
] as const;

/** The words that the explorer's script reads from the page, by their keys. */
export function explorerWords(site: Site, locale: Locale): [key: string, text: string][] {
  const [trend, terms, figure] = [trendMessages(locale), termMessages(locale), figureMessages(locale)];
  const frame = chartFrame(site, locale, { id: "x", title: "", description: "" });
  return [
    ...fromTrend.map((key): [string, string] => [key, trend[key]]),
    ...reasons.map((key): [string, string] => [key, terms[key]]),
    ["chart.break", figure["chart.break"]],
    ["credit", frame.credit],
    ["sample", frame.sample ?? ""],
  ];
}

/** A group's name in the list of units, as the data call its kind. */
export function choiceLabel({ kind }: TrendExplorer["choices"][number], locale: Locale, all: string): string {
  return kind === null ? all : codeName("kind", kind, locale);
}
