const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const atExit: (() => void)[] = [];

/**
 * Runs `clean` once if the process is told to stop, then stops it. Gives a function that takes the watch off again.
 * `clean` may not wait for anything.
 */
export function cleanOnSignal(clean: () => void): () => void {
  const names = Object.keys(codes) as (keyof typeof codes)[];
  const handlers = names.map((name) => {
    const handler = (): void => {
      clean();
      process.exit(codes[name]);
    };
    process.once(name, handler);
    return { name, handler };
  });
  return () => {
    for (const { name, handler } of handlers) process.off(name, handler);
  };
}

/** Runs `clean` once more at the end: a renderer that failed at one page may still be writing the others. */
export function cleanAtExit(clean: () => void): void {
  if (atExit.push(clean) > 1) return;
  process.once("exit", () => {
    for (const one of atExit) one();
  });
}
