import type { BilingualText } from "#core/text.ts";
import type { FaultCode } from "./catalogue.ts";
import { catalogue } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { escapeInvisible, showValue } from "./show-value.ts";

/** Where a fault is. `line` is the physical line, `cell` the Excel address. */
export type Place = Pick<Fault, "file" | "line" | "column" | "cell">;

/** What fills a placeholder: text from the data is made harmless, a bilingual text is our own. */
export type FaultParameter = string | number | BilingualText;

type Names<Template> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Entry<Code extends FaultCode> = (typeof catalogue)[Code];
type EntryNames<Code extends FaultCode> = Names<
  | Entry<Code>["message"]["id"]
  | Entry<Code>["message"]["en"]
  | Entry<Code>["remedy"]["id"]
  | Entry<Code>["remedy"]["en"]
>;

/** The parameters that the texts of a code ask for, `{value}` aside. */
export type FaultParameters<Code extends FaultCode> = Record<Exclude<EntryNames<Code>, "value">, FaultParameter>;

const longestValue = 200;

/** The fault of that code at that place, in both languages. `value` is the raw text, null where none applies. */
export function makeFault<Code extends FaultCode>(
  code: Code,
  place: Place,
  value: string | null,
  parameters: FaultParameters<Code>,
): Fault {
  const { severity, message, remedy } = catalogue[code];
  const fill = (text: BilingualText): BilingualText => ({
    id: fillIn(text.id, "id", value, parameters),
    en: fillIn(text.en, "en", value, parameters),
  });
  const { file, line, column, cell } = place;
  return { code, severity, file, line, column, cell, value: cut(value), message: fill(message), remedy: fill(remedy) };
}

/** A place that is a whole file, or one of its lines. */
export function filePlace(file: string, line: number | null = null): Place {
  return { file, line, column: null, cell: null };
}

function fillIn(
  template: string,
  language: "id" | "en",
  value: string | null,
  parameters: Readonly<Record<string, FaultParameter>>,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "value") return showValue(value ?? "");
    const parameter = parameters[name];
    if (parameter === undefined) throw new Error(`fault text without its parameter: ${name}`);
    if (typeof parameter === "number") return showNumber(parameter, language);
    return typeof parameter === "string" ? escapeInvisible(parameter.slice(0, longestValue)) : parameter[language];
  });
}

/** Without grouping, so that years and line numbers stay as they are; the decimal sign follows the language. */
function showNumber(number: number, language: "id" | "en"): string {
  const text = String(number);
  return language === "id" ? text.replace(".", ",") : text;
}

function cut(value: string | null): string | null {
  return value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
