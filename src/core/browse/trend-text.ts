/** Estimated width of a text in the pictures, on the large side: neither build nor browser measures. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** Words in lines no wider than `width`; a longer word has a line of its own; what is over `most` lines ends in "…". */
export function wrapWords(text: string, width: number, size: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && estimateWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
