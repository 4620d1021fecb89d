import type { BilingualText } from "#core/text.ts";

/** Says what a command is doing. `step` ends the step before it; `done` must come before anything else is printed. */
export type Progress = { step: (text: BilingualText) => void; done: () => void };

/** Where progress is told: `process.stderr`, or null for silence (`--format json`, tests). */
export type ProgressStream = { isTTY?: boolean; columns?: number; write: (text: string) => unknown } | null;

const worthTelling = 1000;
const wipeLine = "\r\u001b[2K";

/**
 * At a terminal one line that is replaced by each step and wiped at the end. Elsewhere a plain line for each step
 * that takes longer than a second, so that a log shows where the time went and a quick run shows nothing.
 */
export function createProgress({ language, stream }: { language: "id" | "en"; stream: ProgressStream }): Progress {
  if (stream === null) return { step: () => {}, done: () => {} };
  return stream.isTTY === true ? oneLine(stream, language) : plainLines(stream, language);
}

function oneLine(stream: Exclude<ProgressStream, null>, language: "id" | "en"): Progress {
  let shown = false;
  return {
    step: (text) => {
      stream.write(`${wipeLine}${`${text[language]} …`.slice(0, Math.max(1, (stream.columns ?? 80) - 1))}`);
      shown = true;
    },
    done: () => {
      if (shown) stream.write(wipeLine);
      shown = false;
    },
  };
}

function plainLines(stream: Exclude<ProgressStream, null>, language: "id" | "en"): Progress {
  let current: { label: string; started: number; timer: NodeJS.Timeout } | null = null;
  let told = false;
  const end = (): void => {
    if (current === null) return;
    clearTimeout(current.timer);
    // Work that never yields lets no timer run, so a long step may be told only once it is over.
    if (!told && performance.now() - current.started > worthTelling) stream.write(`${current.label} …\n`);
    current = null;
  };
  return {
    step: (text) => {
      end();
      told = false;
      const label = text[language];
      const tell = (): void => {
        told = true;
        stream.write(`${label} …\n`);
      };
      current = { label, started: performance.now(), timer: setTimeout(tell, worthTelling) };
      current.timer.unref();
    },
    done: end,
  };
}
