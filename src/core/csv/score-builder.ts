import type { ScoreColumns } from "#core/score-columns.ts";

const firstCapacity = 1024;

/** Score rows in growing typed arrays, since there may be millions. */
export class ScoreBuilder {
  length = 0;
  #capacity = firstCapacity;
  #year = new Uint16Array(firstCapacity);
  #unit = new Int32Array(firstCapacity);
  #innovation = new Int32Array(firstCapacity);
  #indicator = new Int32Array(firstCapacity);
  #value = new Float64Array(firstCapacity);
  #evidence = new Int32Array(firstCapacity);
  #line = new Int32Array(firstCapacity);

  push(
    year: number,
    unit: number,
    innovation: number,
    indicator: number,
    value: number,
    evidence: number,
    line: number,
  ): void {
    if (this.length === this.#capacity) this.#grow();
    const row = this.length++;
    this.#year[row] = year;
    this.#unit[row] = unit;
    this.#innovation[row] = innovation;
    this.#indicator[row] = indicator;
    this.#value[row] = value;
    this.#evidence[row] = evidence;
    this.#line[row] = line;
  }

  setValue(row: number, value: number): void {
    this.#value[row] = value;
  }

  columns(texts: Pick<ScoreColumns, "unitIds" | "innovationIds" | "indicatorKeys" | "evidenceTexts">): ScoreColumns {
    const { length } = this;
    return {
      length,
      year: this.#year.slice(0, length),
      unit: this.#unit.slice(0, length),
      innovation: this.#innovation.slice(0, length),
      indicator: this.#indicator.slice(0, length),
      value: this.#value.slice(0, length),
      evidence: this.#evidence.slice(0, length),
      line: this.#line.slice(0, length),
      ...texts,
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
    this.#line = grown(this.#line, new Int32Array(capacity));
  }
}

function grown<Numbers extends Uint16Array | Int32Array | Float64Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
