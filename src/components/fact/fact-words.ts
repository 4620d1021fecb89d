import type { CountFactPage, FactPage } from "#core/artefacts/facts/fact-page.ts";
import type { FactStep, InnovationTerms, StepPart, Term } from "#core/artefacts/facts/fact-step.ts";
import { formatNumber, formatPlain, formatShare } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { factMessages } from "../../i18n/messages/fact.ts";
import { measureName } from "../../i18n/messages/terms.ts";
import { fill } from "../../i18n/messages.ts";

/** So many rows of a count stand on its page. */
const mostRows = 60;

/** The name of a page: what the number is, and of which year. */
export function factTitle(page: FactPage, locale: Locale): string {
  if (page.kind === "official") return `${measureName(page.measure, locale)}, ${page.year}`;
  if (page.kind === "target") return `Target: ${measureName(page.measure, locale)}, ${page.year}`;
  return page.title[locale];
}

/** Enough to work a figure of two decimals out again; more digits would read like a telephone number. */
const mostDecimals = 6;

/** A number that came as text, with the language's separators; in words where it is not published. */
export function shownNumber(text: string | null, locale: Locale): string {
  return text === null ? factMessages(locale)["step.unpublished"] : formatPlain(Number(text), locale, mostDecimals);
}

export function countText(
  { value, decimals, percent }: Pick<CountFactPage, "value" | "decimals" | "percent">,
  locale: Locale,
): string {
  return percent ? formatShare(value / 100, locale, decimals) : formatNumber(value, locale, decimals);
}

/** How a count comes about, with its own numbers. */
export function countFormula(page: CountFactPage, locale: Locale): string {
  const words = factMessages(locale);
  const value = countText(page, locale);
  if (page.division) {
    const { above, below } = page.division;
    const template = page.percent ? words["formula.share"] : words["formula.mean"];
    return fill(template, {
      above: formatPlain(above, locale, mostDecimals),
      below: formatPlain(below, locale),
      value,
    });
  }
  if (page.decimals > 0) return words["formula.end"];
  if (page.of === null) return fill(words["formula.count"], { value });
  return fill(words["formula.of"], { value, of: formatNumber(page.of, locale) });
}

/** The first rows, and how many there are. */
export function shownRows(page: CountFactPage, locale: Locale): { rows: CountFactPage["rows"]; text: string } {
  const words = factMessages(locale);
  const total = formatNumber(page.rows.length, locale);
  if (page.rows.length <= mostRows) return { rows: page.rows, text: fill(words["rows.all"], { total }) };
  const rows = page.rows.slice(0, mostRows);
  return { rows, text: fill(words["rows.text"], { shown: formatNumber(mostRows, locale), total }) };
}

export function stepHeading(step: FactStep, locale: Locale): string {
  const words = factMessages(locale);
  switch (step.rule) {
    case "mean":
      return fill(words["step.mean"], {
        name: plainText(step.name, locale),
        divisor: shownNumber(step.divisor, locale),
      });
    case "rescale":
      return fill(words["step.rescale"], {
        bottom: shownNumber(step.bottom, locale),
        top: shownNumber(step.top, locale),
      });
    case "round":
      return fill(words["step.round"], { decimals: step.decimals });
    default:
      return fill(words[`step.${step.rule}`], { name: plainText(step.name, locale) });
  }
}

/** The step in figures: `243 ÷ 3`, `0 + 100 × 81 ÷ 111`; "" where a table holds its parts. */
export function stepSum(step: FactStep, locale: Locale): string {
  const n = (text: string | null) => shownNumber(text, locale);
  switch (step.rule) {
    case "mean":
      return `${n(step.sum)} ÷ ${n(step.divisor)}`;
    case "count": {
      const counted = step.cap === null ? step.count : Math.min(step.count, Number(step.cap));
      const open = step.gate === null || step.gate.affairs >= Number(step.gate.minimum);
      return `${open ? counted : 0} × ${n(step.weight)}`;
    }
    case "rescale": {
      const [of, maximum] = [step.of, step.maximum].map((text) => less(n(text), step.floor, n)) as [string, string];
      return `${n(step.bottom)} + (${n(step.top)} − ${n(step.bottom)}) × ${of} ÷ ${maximum}`;
    }
    case "round":
      return n(step.of);
    default:
      return step.parts.length > 12 || step.result === null ? "" : joinedSum(step, n);
  }
}

/** What follows: the result, or that there is none. */
export function stepResult({ rule, result, ...step }: FactStep, locale: Locale): string {
  if (result === null) return factMessages(locale)["step.noResult"];
  if (rule === "round" && "decimals" in step) return formatNumber(Number(result), locale, step.decimals);
  return shownNumber(result, locale);
}

/** What must be known beside the sum: divisors, caps, what a missing part means. */
export function stepNotes(step: FactStep, own: number, locale: Locale): string[] {
  const words = factMessages(locale);
  const n = (text: string | null) => shownNumber(text, locale);
  if (step.rule === "mean") {
    const elsewhere = step.count > own ? [fill(words["step.elsewhere"], { count: step.count })] : [];
    if (step.divisor === null) return [words["step.floor.unknown"], ...elsewhere];
    const floor = step.floor === null ? [] : [fill(words["step.floor"], { floor: n(step.floor), count: step.count })];
    return [...floor, ...elsewhere];
  }
  if (step.rule === "count") {
    const gate = step.gate && fill(words["step.gate"], { affairs: step.gate.affairs, minimum: n(step.gate.minimum) });
    const cap = step.cap === null ? null : fill(words["step.cap"], { cap: n(step.cap) });
    return [gate, cap].filter((note) => note !== null);
  }
  if (step.rule === "rescale" || step.rule === "round" || step.missing === null) return [];
  const meaning: Readonly<Record<string, string>> = {
    nol: words["missing.nol"],
    kosong: words["missing.kosong"],
    "bobot-ulang": words["missing.bobot-ulang"],
  };
  return [meaning[step.missing] ?? step.missing];
}

/** How a cell becomes a value on the scale: `(73,35 − 20) ÷ (85 − 20) × 100`; "" where it counts as it stands. */
export function scalingSum({ scaling, cell }: StepPart, locale: Locale): string {
  if (!scaling || !cell) return "";
  const words = factMessages(locale);
  const n = (text: string | null) => shownNumber(text, locale);
  const of = (text: string | null) => (scaling.logarithm ? `ln ${n(text)}` : n(text));
  const place = `(${of(cell.text)} − ${of(scaling.from)}) ÷ (${of(scaling.to)} − ${of(scaling.from)})`;
  const span = scaling.bottom === "0" ? n(scaling.top) : `(${n(scaling.top)} − ${n(scaling.bottom)})`;
  const start = scaling.bottom === "0" ? "" : `${n(scaling.bottom)} + `;
  const notes = [scaling.reversed ? words["step.reversed"] : "", scaling.clamped ? words["step.clamped"] : ""];
  return [`${start}${place} × ${span}`, ...notes.filter((note) => note !== "")].join("; ");
}

/** The sum of an innovation's maturity: `3×3 + 2×3 + 2×2`; a missing term as a dash with what it counts as. */
export function termsSum({ terms, given }: InnovationTerms, locale: Locale): string {
  const words = factMessages(locale);
  if (given) return words["innovations.given"];
  if (terms.length === 0) return words["innovations.none"];
  return terms.map((term) => termText(term, locale)).join(" + ");
}

/** Where the cells of an innovation stand, and whether it counts. */
export function innovationPlaces({ lines, stage, counted }: InnovationTerms, locale: Locale): string {
  const words = factMessages(locale);
  return [
    lines === "" ? null : fill(words["innovations.line"], { lines }),
    stage && fill(words["innovations.stage"], { stage: stage.text, file: stage.file, line: stage.line }),
    counted ? null : words["innovations.uncounted"],
  ]
    .filter((part) => part !== null)
    .join("; ");
}

function termText({ weight, value, missing }: Term, locale: Locale): string {
  const by = weight === null ? "?" : shownNumber(weight, locale);
  if (missing && value !== null) return `${by}×[–: ${shownNumber(value, locale)}]`;
  return `${by}×${value === null ? "–" : shownNumber(value, locale)}`;
}

function joinedSum(step: Extract<FactStep, { parts: unknown }>, n: (text: string | null) => string): string {
  const parts = step.parts.filter(({ value, missing }) => value !== null || !missing);
  const weights = parts.map(({ weight }) => n(weight));
  const terms = parts.map(({ weight, value }) => (weight === "1" ? n(value) : `${n(weight)} × ${n(value)}`));
  const sum = terms.join(" + ");
  const all = weights.join(" + ");
  switch (step.rule) {
    case "jumlah":
      return sum;
    case "aritmetik":
      return `(${sum}) ÷ (${all})`;
    case "harmonik":
      return `(${all}) ÷ (${parts.map(({ value }, at) => `${weights[at]} ÷ ${n(value)}`).join(" + ")})`;
    case "geometrik":
      return parts.map(({ value }, at) => `${n(value)}^(${weights[at]}/(${all}))`).join(" × ");
    default:
      throw new Error(`unknown rule: ${step.rule satisfies never}`);
  }
}

function less(text: string, floor: string | null, n: (text: string | null) => string): string {
  return floor === null ? text : `(${text} − ${n(floor)})`;
}
