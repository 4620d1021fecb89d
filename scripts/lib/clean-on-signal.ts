const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

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
