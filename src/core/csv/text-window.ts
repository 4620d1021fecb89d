/** Moves over a text that comes in pieces and holds only the part in view. */
export class TextWindow {
  /** The part in view. */
  text = "";
  /** Whether the view reaches the end of the text. */
  atEnd = false;
  readonly #pieces: Iterator<string>;

  constructor(pieces: Iterable<string>) {
    this.#pieces = pieces[Symbol.iterator]();
  }

  /** Drops what lies before `start` and reads on until `length` characters are in view, or the text ends. */
  move(start: number, length: number): void {
    const parts = [this.text.slice(start)];
    let held = parts[0]?.length ?? 0;
    while (held < length && !this.atEnd) {
      const next = this.#pieces.next();
      if (next.done) this.atEnd = true;
      else if (next.value !== "") {
        parts.push(next.value);
        held += next.value.length;
      }
    }
    this.text = parts.join("");
  }

  /** Lets go of the file, wherever the reading stopped. */
  close(): void {
    this.#pieces.return?.();
  }
}
