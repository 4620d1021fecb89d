/** The first lines that hold letters beyond ASCII, as people read them: `2, 5, …`. */
export function specialLetterLines(pieces: Iterable<string>, most: number): string {
  const lines: number[] = [];
  for (const { line } of linesWith(pieces, /[\u0080-\uffff]/g)) {
    if (lines.length === most) return `${lines.join(", ")}, …`;
    lines.push(line);
  }
  return lines.join(", ");
}

/** Every line that matches, with its first matching character as `U+001B`. */
export function* controlCharacterLines(
  pieces: Iterable<string>,
  control: RegExp,
): Generator<{ line: number; character: string }> {
  for (const { line, letter } of linesWith(pieces, new RegExp(control.source, "g"))) {
    yield { line, character: `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}` };
  }
}

/** Each line with a match, once. */
function* linesWith(pieces: Iterable<string>, pattern: RegExp): Generator<{ line: number; letter: string }> {
  let line = 1;
  let told = 0;
  for (const piece of pieces) {
    let from = 0;
    for (const match of piece.matchAll(pattern)) {
      line += countBreaks(piece, from, match.index);
      from = match.index;
      if (line === told) continue;
      told = line;
      yield { line, letter: match[0] };
    }
    line += countBreaks(piece, from, piece.length);
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}
