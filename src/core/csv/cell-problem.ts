import type { FaultLog } from "#core/faults/fault-log.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { didYouMean } from "#core/faults/nearest.ts";
import type { CellKind, CellProblem } from "#core/schema/cells.ts";

/** Puts the fault of one cell into the log. */
export type CellReport = (log: FaultLog, place: Place, raw: string) => void;

const scientific = /^-?\d(?:[.,]\d{1,20})?[eE]\+?\d{1,3}$/;
const monthName = "(?:jan|feb|mar|apr|ma[iy]|ju[nl]|ag[ut]|aug|sep|o[ck]t|nov|de[cs])[a-z]{0,6}";
const spokenDate = new RegExp(`^(?:\\d{1,2}[- ]${monthName}(?:[- ]\\d{2,4})?|${monthName}[- ]\\d{2,4})$`, "i");
const writtenDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)$/;
const excelError = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;

/** A formula's error text such as `#REF!`, or the `####` of a narrow column. */
export function isExcelError(text: string): boolean {
  return text.length <= 40 && excelError.test(text);
}

/** A code that Excel has rewritten: `5,5E+12`, `101.0`, `02-Jan`. */
export function isMangledCode(text: string): boolean {
  return (
    text.length <= 40 &&
    (/^\d(?:[.,]\d{1,20})?E\+\d{1,3}$/.test(text) || /^\d{1,20}\.0$/.test(text) || /^\d{1,2}-[A-Z][a-z]{2}$/.test(text))
  );
}

/** Turns a cell kind's refusal into the fault that tells people what to do. */
export function cellReport(problem: CellProblem, kind: CellKind, text: string): CellReport {
  switch (problem) {
    case "not-a-slug":
      return slugReport(text);
    case "ambiguous-number":
      return (log, place, raw) => {
        log.add("E311", place, raw, { asDecimal: `${text}0`, asThousands: text.replace(/[.,]/, "") });
      };
    case "grouped-number":
      return (log, place, raw) => log.add("E312", place, raw, { plain: withoutGroups(text) });
    case "not-an-integer":
    case "not-a-number":
      return numberReport(problem, text);
    case "out-of-range":
      return rangeReport(kind);
    case "not-a-year":
      return (log, place, raw) => log.add("E303", place, raw, {});
    case "not-a-date":
      return dateReport(text);
    case "not-in-calendar":
      return (log, place, raw) => log.add("E315", place, raw, {});
    case "not-a-url":
      return (log, place, raw) => log.add("E309", place, raw, {});
    case "not-in-list":
      return choiceReport(kind, text);
    case "text-too-long":
      return longReport(kind, text);
    default:
      throw new Error(`unknown cell problem: ${problem satisfies never}`);
  }
}

function slugReport(text: string): CellReport {
  const slug = text
    .slice(0, 120)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]|[-.]$/g, "");
  const suggestion =
    slug === "" || text.length > 120
      ? { id: "", en: "" }
      : { id: ` Tulis misalnya "${slug}".`, en: ` Write for example "${slug}".` };
  return (log, place, raw) => log.add("E404", place, raw, { suggestion });
}

function numberReport(problem: "not-an-integer" | "not-a-number", text: string): CellReport {
  const short = text.slice(0, 60);
  if (short === text && (spokenDate.test(text) || writtenDate.test(text)))
    return (log, place, raw) => log.add("E317", place, raw, {});
  if (short === text && scientific.test(text)) return (log, place, raw) => log.add("E307", place, raw, {});
  if (/\d/.test(short) && /^(?:rp\.?|idr)|%|persen|poin/i.test(short))
    return (log, place, raw) => log.add("E313", place, raw, {});
  if (problem === "not-an-integer" && /^-?\d+[.,]\d+$/.test(short))
    return (log, place, raw) => log.add("E318", place, raw, {});
  return (log, place, raw) => log.add("E301", place, raw, {});
}

function dateReport(text: string): CellReport {
  if (/^\d{5}(?:[.,]\d{1,10})?$/.test(text)) return (log, place, raw) => log.add("E316", place, raw, {});
  return (log, place, raw) => log.add("E304", place, raw, {});
}

function rangeReport(kind: CellKind): CellReport {
  const bounds = kind.name === "integer" || kind.name === "decimal" ? kind : { least: 0, most: 0 };
  const { least, most } = bounds;
  return (log, place, raw) => log.add("E302", place, raw, { least, most });
}

function choiceReport(kind: CellKind, text: string): CellReport {
  const choices = kind.name === "choice" ? kind.choices : [];
  return (log, place, raw) => {
    log.add("E310", place, raw, { choices: choices.join(", "), didYouMean: didYouMean(text, choices) });
  };
}

function longReport(kind: CellKind, text: string): CellReport {
  const longest = kind.name === "text" || kind.name === "list" || kind.name === "figure" ? kind.longest : 0;
  return (log, place, raw) => log.add("E308", place, raw, { length: text.length, longest });
}

/** The digits without thousands separators; a last separator of another kind, or of other than three digits, is the decimal sign. */
function withoutGroups(text: string): string {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const sign = text[last] ?? "";
  const isDecimal =
    last >= 0 && (text.length - last !== 4 || /[.,\u00a0 ]/.test(text.slice(0, last).replaceAll(sign, "")));
  const whole = text.slice(0, isDecimal ? last : text.length).replace(/[.,\u00a0 ]/g, "");
  return isDecimal ? `${whole}${text.slice(last)}` : whole;
}
