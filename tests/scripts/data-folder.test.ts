import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wholeBytes } from "#core/csv/data-file.ts";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const large = Buffer.from(`tahun,inovasi\n${"2026,antre-mudah-é\n".repeat(300_000)}`);

test("readDataFolder: a large table is read in chunks each time anew, a small one and JSON are bytes", async () => {
  writeFileSync(join(folder, "skor.csv"), large);
  writeFileSync(join(folder, "unit.csv"), "id,nama\n");
  writeFileSync(join(folder, "portal.json"), Buffer.alloc(large.length, 0x20));
  const files = await readDataFolder(folder);
  expect([...files.keys()]).toEqual(["portal.json", "skor.csv", "unit.csv"]);
  const skor = files.get("skor.csv");
  if (!skor || skor instanceof Uint8Array) throw new Error("not in chunks");
  expect(skor.size).toBe(large.length);
  for (const _ of [1, 2]) expect(large.equals(wholeBytes(skor))).toBe(true);
  for (const chunk of skor.chunks()) expect(chunk.length).toBeLessThanOrEqual(262_144);
  expect(files.get("unit.csv")).toBeInstanceOf(Uint8Array);
  expect(files.get("portal.json")).toBeInstanceOf(Uint8Array);
});

test("readDataFolder: a link is not followed, however large what it leads to", async () => {
  writeFileSync(join(folder, "lain.bin"), large);
  symlinkSync(join(folder, "lain.bin"), join(folder, "skor.csv"));
  const files = await readDataFolder(folder);
  expect(files.has("skor.csv")).toBe(false);
  expect(files.unread.map(({ code, file }) => [code, file])).toEqual([["E002", "skor.csv"]]);
});
