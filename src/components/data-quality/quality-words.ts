import type { DataQualityPage } from "#core/artefacts/data-quality-page.ts";
import { formatNumber, formatShare } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { dataQualityMessages } from "../../i18n/messages/data-quality.ts";
import { fill } from "../../i18n/messages.ts";

/** A share as per cent. Only what is whole shows as 100%, and only what is nothing as 0%. */
export function wholeShare(share: number, locale: Locale): string {
  if (share === 0 || share === 1) return formatShare(share, locale);
  if (share > 0.99) return formatShare(Math.min(share, 0.999), locale, 1);
  return formatShare(Math.max(share, 0.01), locale);
}

/** The page's finding in a sentence. */
export function qualityLede({ latest, hasEvidence }: DataQualityPage, locale: Locale): string {
  const words = dataQualityMessages(locale);
  if (latest?.share == null) return words.ledeNone;
  const share = wholeShare(latest.share, locale);
  if (!hasEvidence || latest.evidencedShare === null) return fill(words.lede, { year: latest.year, share });
  const evidence = wholeShare(latest.evidencedShare, locale);
  return fill(words.ledeEvidence, { year: latest.year, share, evidence });
}

/** Big numbers, each leading to its section. */
export function qualityFacts(page: DataQualityPage, locale: Locale) {
  const words = dataQualityMessages(locale);
  const { latest, hasEvidence, freshness, acknowledged, openCount } = page;
  const recent = freshness?.bands.find(({ band }) => band === "recent");
  const fact = (value: string, label: string, href: string) => ({ value, label, href });
  const year = latest?.year ?? "";
  return [
    ...(latest?.share == null
      ? []
      : [fact(wholeShare(latest.share, locale), fill(words["fact.reported"], { year }), "#kelengkapan")]),
    ...(!hasEvidence || latest?.evidencedShare == null
      ? []
      : [fact(wholeShare(latest.evidencedShare, locale), fill(words["fact.evidenced"], { year }), "#kelengkapan")]),
    ...(recent && freshness
      ? [
          fact(
            wholeShare(recent.share, locale),
            fill(words["fact.fresh"], { running: formatNumber(freshness.running, locale) }),
            "#pemutakhiran",
          ),
        ]
      : []),
    fact(formatNumber(acknowledged.length, locale), words["fact.acknowledged"], "#dibiarkan"),
    fact(formatNumber(openCount, locale), words["fact.open"], "#temuan"),
  ];
}
