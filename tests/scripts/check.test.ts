import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { largestFile, readDataFolder } from "../../scripts/lib/data-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Outcome = { code: number; stdout: string; stderr: string };
const report = join(scratch, "laporan");

async function run(command: string, args: readonly string[]): Promise<Outcome> {
  try {
    return { code: 0, ...(await promisify(execFile)(command, args)) };
  } catch (error) {
    return error as Outcome;
  }
}

function check(...args: string[]): Promise<Outcome> {
  return run(process.execPath, ["scripts/check.ts", "--report", report, ...args]);
}

/** A copy of a bad data set that may be damaged further. */
function copy(name: string, of = "semicolons"): string {
  const folder = join(scratch, name);
  cpSync(join("tests/datasets/bad", of), folder, { recursive: true });
  return folder;
}

test("check: data that may be published leave with 0", async () => {
  const { code, stdout } = await check("--data", "tests/datasets/bad/semicolons");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^0 galat, 0 peringatan, 1 catatan$/m);
});

test("check: a galat leaves with 1, and --format json prints JSON and nothing else", async () => {
  const { code, stdout, stderr } = await check(
    "--data",
    "tests/datasets/bad/cycle",
    "--format",
    "json",
    "--lang",
    "en",
  );
  expect([code, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    faults: [{ code: "E502", severity: "galat", file: "unit.csv", line: 2, column: "induk", cell: "D2" }],
    counts: { galat: 1, peringatan: 0, catatan: 0 },
  });
});

test("check: --strict turns a warning into 1", async () => {
  const args = ["--data", "tests/datasets/bad/zero-weight"];
  expect((await check(...args)).code).toBe(0);
  expect((await check(...args, "--strict")).code).toBe(1);
});

test("check: npm run -s prints the JSON alone, also where files can't be read", async () => {
  const folder = copy("unreadable");
  mkdirSync(join(folder, "target.csv"));
  symlinkSync("/etc/passwd", join(folder, "kompetisi.csv"));
  // Without the set-up that npm puts before it: a test must never install anything.
  const { code, stdout } = await run("npm", [
    "run",
    "-s",
    "--ignore-scripts",
    "check",
    "--",
    "--format",
    "json",
    "--data",
    folder,
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).faults.map((fault: { code: string }) => fault.code)).toContain("E002");
});

test("check: the report is a page, with annotated copies of just the files that have faults on rows", async () => {
  const to = join(scratch, "laporan-halaman");
  const { stdout } = await check("--data", "tests/datasets/bad/cycle", "--report", to, "--lang", "en");
  expect(stdout).toContain(`Full report: ${join(to, "pemeriksaan.html")}`);
  expect(readFileSync(join(to, "pemeriksaan.html"), "utf8")).toContain("<h1>1 error to repair before publishing</h1>");
  expect(readdirSync(join(to, "anotasi"))).toEqual(["unit.csv"]);
  expect(readFileSync(join(to, "anotasi", "unit.csv"), "utf8")).toMatch(/^\ufeffid,.*,"finding"\n.*"ERROR E502 D2: /);
  await check("--data", "tests/datasets/bad/semicolons", "--report", to);
  expect(readFileSync(join(to, "pemeriksaan.html"), "utf8")).toContain("<h1>Siap terbit</h1>");
  expect(existsSync(join(to, "anotasi"))).toBe(false);
});

test.each(["json", "github"])("check: --format %s writes no report", async (format) => {
  const to = join(scratch, `laporan-${format}`);
  await check("--data", "tests/datasets/bad/cycle", "--report", to, "--format", format);
  expect(existsSync(to)).toBe(false);
});

test("check: a report that can't be written is said and changes no verdict", async () => {
  const blocked = join(scratch, "berkas");
  writeFileSync(blocked, "");
  const { code, stdout } = await check("--data", "tests/datasets/bad/semicolons", "--report", blocked);
  expect(code).toBe(0);
  expect(stdout).toContain("Laporan tidak dapat ditulis");
});

test("check: --format github names files from the folder of the call", async () => {
  const { stdout } = await check("--data", resolve("tests/datasets/bad/cycle"), "--format", "github");
  expect(stdout).toMatch(/^::error file=tests\/datasets\/bad\/cycle\/unit\.csv,line=2,title=E502 D2::/);
});

test.each([
  ["an unknown folder", ["--data", "tidak-ada"], /^Perintah tidak dikenali: --data tidak-ada: folder tidak ada\n$/],
  ["English where it is asked for", ["--lang", "en", "--datta"], /^Command not understood: --datta is unknown\. .*\n$/],
  [
    "a report inside the data",
    ["--data", "data", "--report", "data/x"],
    /^Perintah tidak dikenali: --report data\/x: .*\n$/,
  ],
])("check: %s leaves with 2 and one sentence on standard error", async (_, args, words) => {
  const { code, stdout, stderr } = await check(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(words);
});

test("readDataFolder: links, folders and files over the limit are faults and are never opened", async () => {
  const folder = copy("odd");
  rmSync(join(folder, "inovasi.csv"));
  symlinkSync("/etc/passwd", join(folder, "inovasi.csv"));
  mkdirSync(join(folder, "target.csv"));
  rmSync(join(folder, "skor.csv"));
  writeFileSync(join(folder, "skor.csv"), "");
  truncateSync(join(folder, "skor.csv"), largestFile + 1);
  const files = await readDataFolder(folder);
  expect(files.unread.map(({ code, file }) => [code, file])).toEqual([
    ["E002", "inovasi.csv"],
    ["E003", "skor.csv"],
    ["E002", "target.csv"],
  ]);
  expect([...files.keys()]).not.toContain("inovasi.csv");
  const { code, stdout } = await check("--data", folder);
  expect(code).toBe(1);
  expect(stdout).not.toContain("root:");
});

test("a fault of the tool leaves with 2, other words and where to report it, in the language asked for", async () => {
  const script = join(scratch, "breaks.ts");
  const library = resolve("scripts/lib/run-command.ts");
  writeFileSync(
    script,
    `const { runCommand } = await import(${JSON.stringify(library)});
await runCommand(() => Promise.reject(new Error("a bug \u001b[2J")));`,
  );
  const { code, stdout, stderr } = await run(process.execPath, [script, "--lang", "en"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    /^THIS IS A FAULT OF THE TOOL, NOT OF YOUR DATA \(E000\)\.\nPlease report it .*(?:README\.md|https:)/,
  );
  expect(stderr).toContain("a bug \\u{1b}[2J");
});

test("check: a data folder that can't be written is enough", async () => {
  const folder = copy("locked");
  chmodSync(folder, 0o555);
  expect((await check("--data", folder)).code).toBe(0);
  chmodSync(folder, 0o755);
});
