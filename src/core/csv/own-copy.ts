const shortestSlice = 13;

/** The same text in memory of its own: a slice of a file's text would keep all of that alive. */
export function ownCopy(text: string): string {
  return text.length < shortestSlice ? text : ` ${text}`.slice(1);
}
