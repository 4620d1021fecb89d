import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import { formatDay, formatList, formatPlain, formatRupiah } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { innovationMessages } from "../../i18n/messages/innovation.ts";
import { fill } from "../../i18n/messages.ts";

/** What stands in each row of the card; null where the data has nothing for it. */
export type ReplicationWords = {
  what: string | null;
  since: string | null;
  reached: string | null;
  budget: string | null;
  gaps: string | null;
};

type Told = Pick<InnovationPage, "type" | "form" | "affair" | "phase" | "budget" | "replication">;

export function replicationWords(innovation: Told, locale: Locale): ReplicationWords {
  const words = innovationMessages(locale);
  const { type, form, affair, phase, budget, replication } = innovation;
  const { since, maturity, gaps } = replication;
  return {
    what: sentence([
      type && codeName("type", type, locale),
      form && codeName("form", form, locale),
      affair && fill(words.whatOf, { affair: plainText(affair, locale) }),
    ]),
    since: since && sentence([sinceWords(since, locale)]),
    reached: sentence([
      phase && codeName("phase", phase, locale),
      maturity &&
        fill(words.reachedMaturity, {
          value: formatPlain(maturity.value, locale, 2),
          maximum: formatPlain(maturity.maximum, locale, 2),
          year: maturity.year,
        }),
    ]),
    budget: budget === null ? null : sentence([fill(words.requiredBudget, { budget: formatRupiah(budget, locale) })]),
    gaps:
      gaps.length === 0
        ? null
        : sentence([
            formatList(
              gaps.map((gap) => words[`gap.${gap}`]),
              locale,
            ),
          ]),
  };
}

function sinceWords(since: NonNullable<InnovationPage["replication"]["since"]>, locale: Locale): string {
  const words = innovationMessages(locale);
  if (since.kind === "seen") return fill(words.sinceSeen, { year: since.year });
  const pattern = since.kind === "applied" ? words.sinceApplied : words.sincePiloted;
  return fill(pattern, { day: formatDay(since.day, locale) });
}

/** Parts after each other, the first with a capital, the others without where they begin with a plain word. */
function sentence(parts: readonly (string | null)[]): string | null {
  const told = parts.filter((part) => part !== null);
  const text = told.map((part, at) => (at === 0 ? part : lowered(part))).join(", ");
  return text === "" ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
