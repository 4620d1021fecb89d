/** How text may be set on a stream: colours, and the size of a screen where there is one. */
export type TerminalLook = { colour: boolean; lines?: number; columns: number | null };

type Stream = { isTTY?: boolean; rows?: number; columns?: number };

// Where the report is, and the prompt that follows.
const linesBelow = 3;
const fewestLines = 12;

export function terminalLook({ isTTY = false, rows, columns }: Stream): TerminalLook {
  if (!isTTY) return { colour: false, columns: null };
  const look = { colour: process.env.NO_COLOR === undefined, columns: columns ?? null };
  return rows === undefined ? look : { ...look, lines: Math.max(fewestLines, rows - linesBelow) };
}
