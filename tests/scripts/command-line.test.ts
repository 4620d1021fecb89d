import { expect, test } from "vitest";
import { CommandLineError, parseCommandLine, refuseRest, requestedLanguage } from "../../scripts/lib/command-line.ts";
import { requireDataFolder } from "../../scripts/lib/require-data-folder.ts";

/** What a wrong call is told, in both languages. */
function refusal(args: readonly string[]): { id: string; en: string } {
  try {
    const options = parseCommandLine(args);
    refuseRest(options);
    requireDataFolder(options.data);
  } catch (error) {
    if (error instanceof CommandLineError) return error.text;
    throw error;
  }
  throw new Error("the call was not refused");
}

test("without flags: the folder data, Indonesian, text, reports in laporan", () => {
  expect(parseCommandLine([])).toEqual({
    data: "data",
    language: "id",
    format: "text",
    out: null,
    strict: false,
    base: null,
    report: "laporan",
    rest: [],
  });
});

test.each([
  [
    "an unknown flag is told what there is",
    ["--xyzzy"],
    "--xyzzy tidak dikenal. Yang ada: --data",
    "--xyzzy is unknown. There are: --data",
  ],
  [
    "a misspelt flag is told what was meant",
    ["--datta", "x"],
    'Mungkin maksudnya "--data"',
    'Perhaps you meant "--data"',
  ],
  ["a flag without its value", ["--data"], "--data membutuhkan isi", "--data needs a value"],
  ["a flag with a value it does not take", ["--strict=x"], "--strict tidak memakai isi", "--strict takes no value"],
  ["a word too many", ["data"], "tulis --data data", "write --data data"],
  ["an unknown language", ["--lang", "jv"], "--lang jv: id|en", "--lang jv: id|en"],
  ["an unknown format", ["--format", "xml"], "--format xml: text|json|github", "--format xml: text|json|github"],
  ["a folder that is not there", ["--data", "tidak-ada"], "folder tidak ada", "no such folder"],
  ["a file as the folder", ["--data", "package.json"], "ini berkas, bukan folder", "this is a file, not a folder"],
  ["nothing invisible reaches the terminal", ["--data", "a\u001b[2J"], "a\\u{1b}[2J", "a\\u{1b}[2J"],
])("%s", (_, args, id, en) => {
  const text = refusal(args);
  expect(text.id).toContain(id);
  expect(text.en).toContain(en);
  expect(`${text.id}${text.en}`).not.toContain("\n");
});

test.each([
  [[], "id"],
  [["--lang", "en"], "en"],
  [["--lang=en", "--bad"], "en"],
  [["--lang", "en", "--lang", "id"], "id"],
  [["--data", "en"], "id"],
  [["--lang", "jv"], "id"],
] as const)("requestedLanguage: %j is %s", (args, language) => expect(requestedLanguage(args)).toBe(language));

test.each(["inovasi", "/inovasi", "/inovasi/"])("--base %s is the folder /inovasi/", (word) => {
  expect(parseCommandLine(["--base", word]).base).toBe("/inovasi/");
});

test("--base that can be no folder is refused with how to write it", () => {
  expect(() => parseCommandLine(["--base", "C:/Git/inovasi"])).toThrow("tulis seperti --base inovasi");
});
