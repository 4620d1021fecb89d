import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { wholeBytes } from "#core/csv/data-file.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";
import { fingerprint } from "../../scripts/lib/watch-folder.ts";

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

test("what Excel, LibreOffice and Windows leave in the folder is neither read nor watched; a folder of digits is", async () => {
  writeFileSync(join(folder, "unit.csv"), "id,nama\n");
  mkdirSync(join(folder, "metode/20242025"), { recursive: true });
  writeFileSync(join(folder, "metode/20242025/metode.json"), "{}");
  const before = await fingerprint(folder);
  const passing = [
    "~$unit.csv",
    ".~lock.unit.csv#",
    "lu1234abc.tmp",
    "8A3F1000",
    "Thumbs.db",
    "desktop.ini",
    ".DS_Store",
  ];
  for (const name of passing) writeFileSync(join(folder, name), "x");
  expect([...(await readDataFolder(folder)).keys()]).toEqual(["metode/20242025/metode.json", "unit.csv"]);
  expect(await fingerprint(folder)).toBe(before);
  writeFileSync(join(folder, "tmp.csv"), "x");
  expect(await fingerprint(folder)).not.toBe(before);
});

test("a large table that vanishes before it is read is a fault of the data, beside all others", async () => {
  cpSync("tests/datasets/bad/wrong-type", folder, { recursive: true, filter: (path) => !path.includes("expected") });
  writeFileSync(join(folder, "skor.csv"), large);
  writeFileSync(join(folder, "inovsi.csv"), "id\n");
  const files = await readDataFolder(folder);
  rmSync(join(folder, "skor.csv"));
  const { publishable, faults } = reviewDataset(files);
  expect(publishable).toBeNull();
  expect(faults.map(({ code, file }) => [code, file])).toEqual([
    ["W008", "inovsi.csv"],
    ["E016", "skor.csv"],
  ]);
  expect(faults[1]?.message.id).toContain("ENOENT");
});
