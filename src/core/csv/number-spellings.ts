/** Spellings of this form and of at most 15 digits come back from the number, its decimals and their sign without loss. */
const regular = /^(?:-(?=.*[1-9]))?(?:0|[1-9]\d*)(?:([.,])(\d+))?$/;
const longestRegular = 16;
const commaBit = 128;

/**
 * How numbers were written, so that a fault found later can show a cell as people see it (`4,50`, not 4.5). One byte
 * a number, since there may be millions; the rare others keep their text.
 */
export class NumberSpellings {
  #shapes = new Uint8Array(1024);
  readonly #texts = new Map<number, string>();

  /** Remembers the text of a number at a position (a row, or a line). */
  note(at: number, text: string): void {
    // One digit is all that most scores are.
    if (text.length <= 1) return;
    const match = text.length <= longestRegular ? regular.exec(text) : null;
    if (!match) {
      this.#texts.set(at, text);
      return;
    }
    const [, sign, decimals = ""] = match;
    if (sign === undefined) return;
    if (at >= this.#shapes.length) this.#grow(at);
    this.#shapes[at] = decimals.length | (sign === "," ? commaBit : 0);
  }

  /** The text that the number there was read from; where none is known, the number as JavaScript writes it. */
  textOf(at: number, number: number): string {
    const text = this.#texts.get(at);
    if (text !== undefined) return text;
    const shape = this.#shapes[at] ?? 0;
    if (shape === 0) return String(number);
    const plain = number.toFixed(shape & ~commaBit);
    return (shape & commaBit) === 0 ? plain : plain.replace(".", ",");
  }

  #grow(at: number): void {
    const larger = new Uint8Array(Math.max(this.#shapes.length * 2, at + 1));
    larger.set(this.#shapes);
    this.#shapes = larger;
  }
}
