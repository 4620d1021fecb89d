import type { ScoreColumns } from "#core/score-columns.ts";
import { NumberSpellings } from "./number-spellings.ts";
import { TextCodes } from "./text-codes.ts";

const firstCapacity = 1024;

/** Score rows in growing typed arrays, since there may be millions; every file's rows share the dictionaries. */
export class ScoreBuilder {
  length = 0;
  readonly units = new TextCodes();
  readonly innovations = new TextCodes();
  readonly indicators = new TextCodes();
  readonly evidences = new TextCodes();
  /** How the value of each row is written in its file. */
  readonly spellings = new NumberSpellings();
  readonly #files: string[] = [];
  #capacity = firstCapacity;
  #year = new Uint16Array(firstCapacity);
  #unit = new Int32Array(firstCapacity);
  #innovation = new Int32Array(firstCapacity);
  #indicator = new Int32Array(firstCapacity);
  #value = new Float64Array(firstCapacity);
  #evidence = new Int32Array(firstCapacity);
  #source = new Uint8Array(firstCapacity);
  #line = new Int32Array(firstCapacity);
  #column = new Uint16Array(firstCapacity);

  /** Says which file the rows come from that are pushed from now on. */
  beginFile(file: string): void {
    this.#files.push(file);
  }

  push(
    year: number,
    unit: number,
    innovation: number,
    indicator: number,
    value: number,
    evidence: number,
    line: number,
    column: number,
  ): void {
    if (this.length === this.#capacity) this.#grow();
    const row = this.length++;
    this.#year[row] = year;
    this.#unit[row] = unit;
    this.#innovation[row] = innovation;
    this.#indicator[row] = indicator;
    this.#value[row] = value;
    this.#evidence[row] = evidence;
    this.#source[row] = this.#files.length - 1;
    this.#line[row] = line;
    this.#column[row] = column;
  }

  setValue(row: number, value: number): void {
    this.#value[row] = value;
  }

  /** Views of what was pushed: copies would need the memory twice. */
  columns(): Omit<ScoreColumns, "headings"> {
    const { length } = this;
    return {
      length,
      year: this.#year.subarray(0, length),
      unit: this.#unit.subarray(0, length),
      innovation: this.#innovation.subarray(0, length),
      indicator: this.#indicator.subarray(0, length),
      value: this.#value.subarray(0, length),
      evidence: this.#evidence.subarray(0, length),
      source: this.#source.subarray(0, length),
      line: this.#line.subarray(0, length),
      column: this.#column.subarray(0, length),
      unitIds: this.units.texts,
      innovationIds: this.innovations.texts,
      indicatorKeys: this.indicators.texts,
      evidenceTexts: this.evidences.texts,
      files: this.#files,
    };
  }

  #grow(): void {
    this.#capacity *= 2;
    const capacity = this.#capacity;
    this.#year = grown(this.#year, new Uint16Array(capacity));
    this.#unit = grown(this.#unit, new Int32Array(capacity));
    this.#innovation = grown(this.#innovation, new Int32Array(capacity));
    this.#indicator = grown(this.#indicator, new Int32Array(capacity));
    this.#value = grown(this.#value, new Float64Array(capacity));
    this.#evidence = grown(this.#evidence, new Int32Array(capacity));
    this.#source = grown(this.#source, new Uint8Array(capacity));
    this.#line = grown(this.#line, new Int32Array(capacity));
    this.#column = grown(this.#column, new Uint16Array(capacity));
  }
}

function grown<Numbers extends Uint8Array | Uint16Array | Int32Array | Float64Array>(
  old: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(old);
  return larger;
}
