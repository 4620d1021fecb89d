import type { FactStep, StepPart } from "#core/artefacts/facts/fact-step.ts";
import { formatNumber } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { stepMessages } from "../../i18n/messages/fact-steps.ts";
import { fill } from "../../i18n/messages.ts";
import { shownNumber } from "./fact-words.ts";

export function stepHeading(step: FactStep, locale: Locale): string {
  const words = stepMessages(locale);
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
  if (result === null) return stepMessages(locale)["step.noResult"];
  if (rule === "round" && "decimals" in step) return formatNumber(Number(result), locale, step.decimals);
  return shownNumber(result, locale);
}

/** What must be known beside the sum: divisors, caps, what a missing part means. */
export function stepNotes(step: FactStep, own: number, locale: Locale): string[] {
  const words = stepMessages(locale);
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
  const words = stepMessages(locale);
  const n = (text: string | null) => shownNumber(text, locale);
  const of = (text: string | null) => (scaling.logarithm ? `ln ${n(text)}` : n(text));
  const place = `(${of(cell.text)} − ${of(scaling.from)}) ÷ (${of(scaling.to)} − ${of(scaling.from)})`;
  const span = scaling.bottom === "0" ? n(scaling.top) : `(${n(scaling.top)} − ${n(scaling.bottom)})`;
  const start = scaling.bottom === "0" ? "" : `${n(scaling.bottom)} + `;
  const notes = [scaling.reversed ? words["step.reversed"] : "", scaling.clamped ? words["step.clamped"] : ""];
  return [`${start}${place} × ${span}`, ...notes.filter((note) => note !== "")].join("; ");
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
