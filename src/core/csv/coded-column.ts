import type { CellReport } from "./cell-problem.ts";
import type { CellReader } from "./cell-reader.ts";
import { ownCopy } from "./own-copy.ts";
import type { TextCodes } from "./text-codes.ts";

/** Codes of cells that hold no text: an empty one, and one with a fault. */
export const emptyCode = -1;
export const badCode = -2;

/** A column of texts as codes into a dictionary, which files with the same names may share. */
export class CodedColumn {
  readonly #read: CellReader;
  readonly #codes: TextCodes;
  readonly #remark: (report: CellReport, raw: string) => void;
  readonly #codeOfRaw = new Map<string, number>();
  #lastRaw = "";
  #lastCode = emptyCode;

  /** `remark` takes what is to be said about a good cell, once a distinct text. */
  constructor(read: CellReader, codes: TextCodes, remark: (report: CellReport, raw: string) => void = () => {}) {
    this.#read = read;
    this.#codes = codes;
    this.#remark = remark;
    this.#lastCode = this.#learn("");
  }

  codeOf(raw: string): number {
    // Rows mostly come sorted, so the cell above is the likeliest match.
    if (raw === this.#lastRaw) return this.#lastCode;
    const code = this.#codeOfRaw.get(raw) ?? this.#learn(raw);
    this.#lastRaw = raw;
    this.#lastCode = code;
    return code;
  }

  #learn(raw: string): number {
    const own = ownCopy(raw);
    const { state, value, report } = this.#read(own);
    if (state === "value" && report) this.#remark(report, own);
    const code = state === "empty" ? emptyCode : state === "value" ? this.#codes.codeOf(String(value)) : badCode;
    this.#codeOfRaw.set(own, code);
    return code;
  }
}
