/** The paragraphs of a cell: people break lines for a new thought, so each line is one. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
