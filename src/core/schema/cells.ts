import { z } from "zod";
import type { BilingualText } from "#core/text.ts";
import { describeKind } from "./describe-kind.ts";

/**
 * Cell kinds. Each takes the trimmed text of a non-empty cell and gives its typed value, or fails with a
 * reason from `CellProblem`. Emptiness is decided by the column, so no kind turns "" into 0.
 */
export type CellProblem =
  | "not-a-slug"
  | "not-an-integer"
  | "not-a-number"
  | "ambiguous-number"
  | "grouped-number"
  | "out-of-range"
  | "not-a-year"
  | "not-a-date"
  | "not-in-calendar"
  | "not-a-url"
  | "not-in-list"
  | "text-too-long";

/** What a kind accepts, for messages, templates and the data dictionary. */
export type CellKind =
  | { name: "slug" }
  | { name: "text"; longest: number }
  | { name: "figure"; longest: number }
  | { name: "integer"; least: number; most: number }
  | { name: "decimal"; least: number; most: number }
  | { name: "year" }
  | { name: "date" }
  | { name: "url" }
  | { name: "choice"; choices: readonly string[] }
  | { name: "list"; longest: number };

/** A kind with its parser, and in words what it accepts. */
export type Cell<Value> = { kind: CellKind; accepts: BilingualText; schema: z.ZodType<Value, string> };

const slugPattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const integerPattern = /^-?\d{1,15}$/;
const decimalPattern = /^-?\d{1,12}(?:[.,]\d{1,12})?(?:[eE]-\d{1,2})?$/;
const ambiguousPattern = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const groupedPattern = /^-?\d{1,3}(?:[.,\u00a0 ]\d{3})+(?:[.,]\d+)?$/;
const months = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];

type Refuse = (problem: CellProblem) => never;

function cell<Value>(kind: CellKind, parse: (text: string, refuse: Refuse) => Value): Cell<Value> {
  const schema = z.string().transform((text, context): Value => {
    const refuse = (problem: CellProblem): never => {
      context.addIssue({ code: "custom", message: problem });
      return z.NEVER;
    };
    return parse(text, refuse);
  });
  return { kind, accepts: describeKind(kind), schema };
}

/** A stable identifier: lower-case ASCII words joined by `-`, `.` or `_` (official region codes such as 32.72.05 fit). */
export const slugCell: Cell<string> = cell({ name: "slug" }, (text, refuse) =>
  text.length <= 120 && slugPattern.test(text) ? text : refuse("not-a-slug"),
);

/** Plain text as typed; line breaks inside the cell are kept. */
export function textCell(longest: number): Cell<string> {
  return cell({ name: "text", longest }, (text, refuse) => (text.length <= longest ? text : refuse("text-too-long")));
}

/**
 * A published figure: a number, or words such as a predicate; given back as it is written. Text, since it must be quoted as it
 * was published, but a number that could be two is refused here as in `decimalCell`.
 */
export function figureCell(longest: number): Cell<string> {
  return cell({ name: "figure", longest }, (text, refuse) => {
    if (ambiguousPattern.test(text)) return refuse("ambiguous-number");
    if (groupedPattern.test(text)) return refuse("grouped-number");
    return text.length <= longest ? text : refuse("text-too-long");
  });
}

/** A whole number without separators. */
export function integerCell(least: number, most: number): Cell<number> {
  return cell({ name: "integer", least, most }, (text, refuse) => {
    if (!integerPattern.test(text)) return refuse(groupedPattern.test(text) ? "grouped-number" : "not-an-integer");
    return inRange(Number(text), least, most, refuse);
  });
}

/**
 * A decimal number with point or comma. `1.234` could be a thousand and something or one and something, so it is
 * refused here; the reader may settle it first by what the rest of the column shows (see `csv/decimal-style.ts`).
 */
export function decimalCell(least: number, most: number): Cell<number> {
  return cell({ name: "decimal", least, most }, (text, refuse) => {
    if (ambiguousPattern.test(text)) return refuse("ambiguous-number");
    if (!decimalPattern.test(text)) return refuse(groupedPattern.test(text) ? "grouped-number" : "not-a-number");
    return inRange(Number(text.replace(",", ".")), least, most, refuse);
  });
}

/** A calendar year in four digits, 1945 to 2100. */
export const yearCell: Cell<number> = cell({ name: "year" }, (text, refuse) =>
  /^(?:19|20)\d\d$/.test(text) && Number(text) >= 1945 ? Number(text) : refuse("not-a-year"),
);

/** A day, given back as `YYYY-MM-DD`; written `2024-03-22`, `22/03/2024` or `22 Maret 2024`. */
export const dateCell: Cell<string> = cell({ name: "date" }, (text, refuse) => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), refuse);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return day(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]), refuse);
  const spoken = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(text);
  const month = months.indexOf(spoken?.[2]?.toLowerCase() ?? "") + 1;
  if (spoken && month > 0) return day(Number(spoken[3]), month, Number(spoken[1]), refuse);
  return refuse("not-a-date");
});

/** A public web address: http or https, a host with a dot, no user name, no blanks or control characters. */
export const urlCell: Cell<string> = cell({ name: "url" }, (text, refuse) => {
  // The check comes before `new URL`, which would strip tabs and turn `https:\\x` into a valid address.
  if (text.length > 2000 || !/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(text)) return refuse("not-a-url");
  const url = URL.parse(text);
  if (url?.username !== "" || url.password !== "") return refuse("not-a-url");
  if (!/\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname)) return refuse("not-a-url");
  return url.href;
});

/** One of a closed list, in any letter case; given back as the list spells it. */
export function choiceCell<const Choice extends string>(choices: readonly Choice[]): Cell<Choice> {
  return cell({ name: "choice", choices }, (text, refuse) => {
    const wanted = text.toLowerCase().replace(/\s+/g, " ");
    return choices.find((choice) => choice.toLowerCase() === wanted) ?? refuse("not-in-list");
  });
}

/** Several texts separated by `;` (or `|`), blanks dropped. */
export function listCell(longest: number): Cell<readonly string[]> {
  return cell({ name: "list", longest }, (text, refuse) => {
    if (text.length > longest) return refuse("text-too-long");
    return text
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  });
}

function inRange(value: number, least: number, most: number, refuse: Refuse): number {
  return value >= least && value <= most ? value : refuse("out-of-range");
}

function day(year: number, month: number, date: number, refuse: Refuse): string {
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  if (!real || year < 1900 || year > 2200) return refuse("not-in-calendar");
  return time.toISOString().slice(0, 10);
}
