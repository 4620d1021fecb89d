import type { IndicatorsPage } from "#core/artefacts/indicator-pages.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { indicatorMessages } from "../../i18n/messages/indicator.ts";
import { fill } from "../../i18n/messages.ts";

type RegisterSummary = {
  count: number;
  /** The largest share, so that bars fill their column; null where no share is known. */
  largestShare: number | null;
  /** Whether innovations are rated at all. */
  rates: "innovations" | "units";
  /** Whether any weight is only a reference. */
  references: boolean;
};

export function registerSummary({ groups }: IndicatorsPage): RegisterSummary {
  const indicators = groups.flatMap((group) => group.indicators);
  const shares = indicators.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    count: indicators.length,
    largestShare: shares.length === 0 ? null : Math.max(...shares),
    rates: indicators.some(({ scope }) => scope === "inovasi") ? "innovations" : "units",
    references: indicators.some(({ weightIsReference }) => weightIsReference),
  };
}

/** What a search engine shows of the register. */
export function registerDescription(register: IndicatorsPage | null, locale: Locale): string {
  const words = indicatorMessages(locale);
  if (register === null) return words.unavailable;
  const { count } = registerSummary(register);
  return fill(words.listDescription, { count, method: plainText(register.methodName, locale) });
}
