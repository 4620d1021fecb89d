import type { CellReader } from "./cell-reader.ts";
import { ownCopy } from "./cell-reader.ts";

const empty = -1;
const bad = -2;

/** A column of texts as codes into a dictionary: -1 is an empty cell, -2 one with a fault. */
export class CodedColumn {
  readonly texts: string[] = [];
  readonly #read: CellReader;
  readonly #codeOfRaw = new Map<string, number>();
  readonly #codeOfText = new Map<string, number>();
  #lastRaw = "";
  #lastCode = empty;

  constructor(read: CellReader) {
    this.#read = read;
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
    const code = this.#codeOfReading(raw);
    this.#codeOfRaw.set(ownCopy(raw), code);
    return code;
  }

  #codeOfReading(raw: string): number {
    const { state, value } = this.#read(raw);
    if (state === "empty") return empty;
    if (state !== "value") return bad;
    const text = ownCopy(String(value));
    const known = this.#codeOfText.get(text);
    if (known !== undefined) return known;
    this.#codeOfText.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
