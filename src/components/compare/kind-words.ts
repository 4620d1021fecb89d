import type { ComparedUnit, CompareKind } from "#core/artefacts/compare-page.ts";
import { smallMultiple } from "../../charts/small-multiple.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { codeName } from "../../i18n/messages/codes.ts";
import { compareMessages } from "../../i18n/messages/compare.ts";
import { fill } from "../../i18n/messages.ts";

/** The name of a kind's units, or of all. */
export function kindName(kind: string | null, locale: Locale): string {
  return kind === null ? compareMessages(locale).all : codeName("kind", kind, locale);
}

/** What all units of a kind say together in the latest year, from the data alone. */
export function kindFinding(kind: CompareKind, locale: Locale): string {
  const words = compareMessages(locale);
  const known = kind.units.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first?.value == null || last?.value == null) throw new Error("a kind without values has no page");
  const same = first.value === last.value ? words["kind.finding.same"] : words["kind.finding"];
  const finding = fill(known.length === 1 ? words["kind.finding.one"] : same, {
    ranked: known.length,
    year: kind.year,
    high: plainText(first.name, locale),
    low: plainText(last.name, locale),
    highValue: formatNumber(first.value, locale, kind.decimals),
    lowValue: formatNumber(last.value, locale, kind.decimals),
  });
  return [finding, middle(kind, locale), without(kind, locale)].filter((sentence) => sentence !== "").join(" ");
}

/** How to read the small pictures. */
export function scaleNote({ range, years, breaks, decimals }: CompareKind, locale: Locale): string {
  const words = compareMessages(locale);
  const shown = breaks.some((year) => years.includes(year) && year !== years[0]);
  return fill(shown ? words["kind.scale"] : words["kind.scale.plain"], {
    low: formatNumber(range[0], locale, decimals),
    high: formatNumber(range[1], locale, decimals),
    first: years[0] ?? "",
    last: years.at(-1) ?? "",
  });
}

export function unitPicture({ values }: ComparedUnit, { years, medians, breaks, range }: CompareKind): string {
  return smallMultiple({ values, years, medians, breaks, range });
}

/** "peringkat 4 (seri 2) dari 29"; empty without a rank. */
export function rankWords({ rank, tied }: ComparedUnit, { ranked }: CompareKind, locale: Locale): string {
  if (rank === null) return "";
  const words = compareMessages(locale);
  return fill(tied > 1 ? words["rank.tie"] : words.rank, { rank, tied, count: ranked });
}

function middle({ medians, years, year, decimals, ranked }: CompareKind, locale: Locale): string {
  const value = medians[years.indexOf(year)] ?? null;
  if (value === null || ranked < 3) return "";
  return fill(compareMessages(locale)["kind.middle"], { value: formatNumber(value, locale, decimals) });
}

function without({ units, ranked }: CompareKind, locale: Locale): string {
  const count = units.length - ranked;
  return count === 0 ? "" : fill(compareMessages(locale)["kind.without"], { count });
}
