import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { createProgress } from "../../scripts/lib/progress.ts";

const reading = { id: "Membaca", en: "Reading" };
const computing = { id: "Menghitung", en: "Computing" };

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 8, write: (text: string) => written.push(text), written };
}

test("at a terminal one line is replaced, never wider than the terminal, and wiped at the end", () => {
  const to = stream(true);
  const progress = createProgress({ language: "id", stream: to });
  progress.step(reading);
  progress.step(computing);
  progress.done();
  expect(to.written).toEqual(["\r\u001b[2KMembaca", "\r\u001b[2KMenghit", "\r\u001b[2K"]);
});

test("elsewhere a step that takes longer than a second is a plain line, a short one is not told", async () => {
  const to = stream(false);
  const progress = createProgress({ language: "en", stream: to });
  progress.step(reading);
  progress.step(computing);
  await setTimeout(1100);
  expect(to.written).toEqual(["Computing …\n"]);
  progress.done();
  expect(to.written).toHaveLength(1);
});

test("work that never yields is told once it is over", () => {
  const to = stream(false);
  const progress = createProgress({ language: "en", stream: to });
  progress.step(reading);
  const end = performance.now() + 1050;
  while (performance.now() < end);
  progress.done();
  expect(to.written).toEqual(["Reading …\n"]);
});

test("without a stream nothing is said", () => {
  const progress = createProgress({ language: "id", stream: null });
  progress.step(reading);
  progress.done();
});
