import type { CatalogueEntry } from "#core/faults/catalogue/entry.ts";
import { catalogue } from "#core/faults/catalogue.ts";
import type { Fault } from "#core/faults/fault.ts";
import { escapeInvisible } from "#core/faults/show-value.ts";
import type { Exception } from "#core/schema/exception.ts";
import type { Acknowledged } from "./acknowledged-notes.ts";
import { acknowledgedNotes } from "./acknowledged-notes.ts";
import { foldKey } from "./exception-key.ts";

/** A finding that nobody acknowledged, by the key that an exception would need. */
export type OpenFinding = { file: string; key: string; code: string };

/** The rows of pengecualian.csv while faults are held against them. */
export type ExceptionBook = {
  /**
   * The fault as it is to be shown, with the row that would acknowledge it where one could; null where one does, as
   * `notes` then has it.
   */
  settle: (fault: Fault, keyOf: (fault: Fault) => string | null) => Fault | null;
  /** The notes that acknowledged faults became. */
  notes: () => Fault[];
  /** The rows that fitted no fault so far. */
  unused: () => Exception[];
  /** The findings that could be acknowledged and are not. */
  open: readonly OpenFinding[];
};

const entries: ReadonlyMap<string, CatalogueEntry> = new Map(Object.entries(catalogue));

/** The codes that a row of pengecualian.csv can acknowledge. */
export const acknowledgeableCodes: readonly string[] = [...entries.keys()].filter(isAcknowledgeable);

/** False also for a code that does not exist. */
export function isAcknowledgeable(code: string): boolean {
  return entries.get(code)?.acknowledgeable === true;
}

/** True for a code that exists and that no exception can take away. */
export function isUnexceptional(code: string): boolean {
  return entries.has(code) && !isAcknowledgeable(code);
}

/** A code as staff may type it. */
export function foldCode(code: string): string {
  return code.trim().toUpperCase();
}

/** Opens the book; `hasFile` is false where there is no pengecualian.csv yet, so that its headings are told too. */
export function exceptionBook(exceptions: readonly Exception[], hasFile: boolean): ExceptionBook {
  const rows = new Map(exceptions.map((row) => [identity(row), row]));
  const used = new Set<string>();
  const open: OpenFinding[] = [];
  const acknowledged: Acknowledged[] = [];
  return {
    open,
    notes: () => acknowledgedNotes(acknowledged),
    unused: () => exceptions.filter((row) => !used.has(identity(row))),
    settle: (fault, keyOf) => {
      if (!isAcknowledgeable(fault.code)) return fault;
      const key = keyOf(fault);
      if (key === null) return fault;
      const finding = { file: fault.file, key, code: fault.code };
      const exception = rows.get(identity(finding));
      if (!exception) {
        open.push(finding);
        // A note asks for nothing, so not for an exception either.
        return fault.severity === "catatan" ? fault : withRowToPaste(fault, finding, hasFile);
      }
      used.add(identity(finding));
      acknowledged.push({ fault, exception });
      return null;
    },
  };
}

function identity({ file, key, code }: OpenFinding): string {
  return `${foldCode(code)} ${file.trim().toLowerCase()} ${foldKey(key)}`;
}

function withRowToPaste(fault: Fault, { file, key, code }: OpenFinding, hasFile: boolean): Fault {
  const row = escapeInvisible([file, key, code].map(quoted).join(","));
  const [headingsId, headingsEn] = hasFile
    ? ["", ""]
    : [" (berkas baru, berjudul berkas,kunci,kode,alasan)", " (a new file, headed berkas,kunci,kode,alasan)"];
  const { id, en } = fault.remedy;
  return {
    ...fault,
    remedy: {
      id: `${id} Bila memang benar, tambahkan baris ke pengecualian.csv${headingsId}: ${row},<alasan>`,
      en: `${en} If it is right as it is, add a row to pengecualian.csv${headingsEn}: ${row},<reason>`,
    },
  };
}

function quoted(text: string): string {
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
