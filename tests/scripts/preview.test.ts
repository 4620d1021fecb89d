import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { edited } from "../core/preview/small-publication.ts";
import { fingerprint, newFolder, smallDataFolder, writeAll } from "./publishing/folder-tools.ts";

let folder: string;
let data: string;
let published: string;
beforeAll(() => {
  folder = newFolder();
  data = smallDataFolder(join(folder, "data"));
  published = join(folder, "dist");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Outcome = { code: number; stdout: string; stderr: string };

async function run(script: string, ...more: string[]): Promise<Outcome> {
  const args = [script, "--data", data, "--out", published, "--report", join(folder, "laporan"), ...more];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, args)) };
  } catch (error) {
    return error as Outcome;
  }
}
const preview = (...more: string[]) => run("scripts/preview.ts", "--no-serve", ...more);
const report = () => readFileSync(join(folder, "laporan", "pratinjau.html"), "utf8");

// One after the other: each test goes on from what the one before has published.
describe("npm run preview", () => {
  test("before the first publication says so, names the command, and publishes nothing", async () => {
    const { code, stdout } = await preview();
    expect(code).toBe(0);
    expect(stdout).toContain("Ini penerbitan pertama: belum ada situs untuk dibandingkan.");
    expect(stdout).toContain(`Untuk menerbitkan: npm run build -- --data ${data} --out ${published}`);
    expect(report()).toContain("Ini penerbitan pertama");
    expect(existsSync(published)).toBe(false);
  }, 120_000);

  test("of what is already published says that nothing changes", async () => {
    expect((await run("scripts/build.ts")).code).toBe(0);
    const before = fingerprint(published);
    const { stdout } = await preview("--lang", "en");
    expect(stdout).toContain("Nothing changes: data and pages are those of the published site.");
    expect(fingerprint(published)).toBe(before);
  }, 120_000);

  test("of a changed score tells figures, rows and pages, on screen and as a page, and leaves the site alone", async () => {
    const before = fingerprint(published);
    writeAll(data, edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,2"));
    const { code, stdout } = await preview();
    expect(code).toBe(0);
    expect(stdout).toContain("2 angka berubah, 1 kematangan inovasi berubah.");
    expect(stdout).toContain(
      "Kelurahan Timur 2026, Indeks unit: 22,22 → 44,44\n    skor.csv: 2026 · c · mutu: nilai 1 → 2",
    );
    expect(stdout).toMatch(/^\d+ halaman berubah isi\.$/m);
    expect(stdout.trim().split("\n").length).toBeLessThan(24);
    expect(report()).toContain("<h1>2 angka berubah, 1 kematangan inovasi berubah.</h1>");
    expect(fingerprint(published)).toBe(before);
  }, 120_000);

  test("of data with a galat reports the faults as a build does, and exits with 1", async () => {
    const before = fingerprint(published);
    writeAll(data, edited("skor.csv", "2026,,c,mutu,1", "2026,,c,mutu,7"));
    const { code, stderr } = await preview();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^GALAT .*skor\.csv/m);
    expect(stderr).toContain("Situs yang terpasang tidak disentuh.");
    expect(fingerprint(published)).toBe(before);
  }, 120_000);

  test("of a site without a record that can be read says that there is nothing to compare with", async () => {
    smallDataFolder(data);
    writeFileSync(join(published, "catatan-terbit.json"), "{");
    expect((await preview()).stdout).toContain("Situs yang terpasang tidak membawa catatan terbit yang dapat dibaca");
  }, 120_000);

  test("called wrongly, says how, and exits with 2", async () => {
    const { code, stderr } = await run("scripts/preview.ts", "--no-serve=1");
    expect(code).toBe(2);
    expect(stderr).toContain("--no-serve tidak memakai isi");
  });
});
