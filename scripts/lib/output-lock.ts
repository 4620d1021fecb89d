import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./is-alive.ts";
import { PublishingRefused } from "./publishing-refused.ts";

/** Lets go of the folder again; safe to call twice, and in a handler of a signal. */
export type Release = () => void;

type Claim = { path: string; pid: number; host: string; born: string | null; age: number };

/** A claim of another computer can't be asked whether it lives; after an hour it is taken for dead. */
const patienceWithOthers = 60 * 60 * 1000;
let claims = 0;

/**
 * Takes an output folder for one build at a time. Each build lays a claim of its own beside the folder, then looks for
 * claims of others that live: so two that begin together may both step back, but never both go on. A claim of a dead
 * process counts for nothing and is cleared. Waits up to `patience` milliseconds, then refuses.
 */
export async function lockOutput(target: string, { patience = 3000 }: { patience?: number } = {}): Promise<Release> {
  const prefix = `.${basename(target)}-lock-`;
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  claims += 1;
  const own = join(folder, `${prefix}${process.pid}-${claims}`);
  const release = () => rmSync(own, { force: true });
  const deadline = Date.now() + patience;
  for (;;) {
    writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname(), born: bornAt(process.pid) }));
    const other = livingClaims(folder, prefix, own)[0];
    if (other === undefined) return release;
    release();
    if (Date.now() > deadline) throw refusal(target, other);
    // Two that step back together must not come back together.
    await sleep(50 + Math.random() * 250);
  }
}

/** Claims of living processes but for one's own; those of dead ones are cleared on the way. */
function livingClaims(folder: string, prefix: string, own: string): Claim[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && join(folder, name) !== own);
  return names.flatMap((name) => {
    const claim = readClaim(join(folder, name));
    if (claim === null) return [];
    if (isHeld(claim)) return [claim];
    rmSync(claim.path, { force: true });
    return [];
  });
}

/** Null where it has just gone. One that is half-written belongs to a process that is alive or has left it behind. */
function readClaim(path: string): Claim | null {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const pid = Number(/(\d+)-\d+$/.exec(path)?.[1]);
    try {
      const { host, born } = JSON.parse(readFileSync(path, "utf8")) as { host: string; born: string | null };
      return { path, pid, host, born, age };
    } catch {
      return { path, pid, host: hostname(), born: null, age };
    }
  } catch {
    return null;
  }
}

function isHeld({ pid, host, born, age }: Claim): boolean {
  if (host !== hostname()) return age < patienceWithOthers;
  return isAlive(pid) && (born === null || born === bornAt(pid));
}

/** When a process began, so that another one with the same number is not taken for it; null where that can't be told. */
function bornAt(pid: number): string | null {
  try {
    // The command's name stands in brackets and may hold blanks; the fields after it are numbers.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function refusal(target: string, { pid, host }: Claim): PublishingRefused {
  const name = basename(target);
  const who = host === hostname() ? `${pid}` : `${pid}, ${host}`;
  return new PublishingRefused({
    id: `Pembangunan lain untuk folder ${name} masih berjalan (proses ${who}). Tunggu sampai selesai, lalu ulangi.`,
    en: `Another build for the folder ${name} is still running (process ${who}). Wait until it has finished and try again.`,
  });
}
