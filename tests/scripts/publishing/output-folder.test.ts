import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CommandLineError } from "../../../scripts/lib/command-line.ts";
import { outputFolder } from "../../../scripts/lib/output-folder.ts";
import { newFolder, writeAll } from "./folder-tools.ts";

let folder: string;
beforeAll(() => {
  folder = writeAll(newFolder(), {
    "code/package.json": "{}",
    "code/data/unit.csv": "id",
    "code/dist/index.html": "a site",
    "work/letters.txt": "not a site",
    "file.html": "not a folder",
  });
  mkdirSync(join(folder, "empty"));
  symlinkSync(join(folder, "code/dist"), join(folder, "link"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const choose = (out: string) =>
  outputFolder(join(folder, out), { root: join(folder, "code"), data: join(folder, "code/data") });

describe("the folder to publish to", () => {
  test.each([
    ["a published site", "code/dist", "code/dist"],
    ["an empty folder", "empty", "empty"],
    ["a folder that is not there yet", "new/site", "new/site"],
    ["a link, which is followed so that it stays one", "link", "code/dist"],
  ])("may be %s", (_, out, target) => {
    expect(choose(out)).toBe(join(folder, target));
  });

  test.each([
    ["the data", "code/data", "data"],
    ["a folder inside the data", "code/data/site", "data"],
    ["the portal's code", "code", "code"],
    ["a folder around the portal's code", ".", "code"],
    ["a folder with other things in it", "work", "other than a site"],
    ["a file", "file.html", "a file"],
  ])("may not be %s, since it is replaced as a whole", (_, out, reason) => {
    expect(() => choose(out)).toThrow(CommandLineError);
    expect(() => choose(out)).toThrow(reason);
  });

  test("may not be the folder that the command was called in", () => {
    expect(() => outputFolder(".", { root: join(folder, "code"), data: join(folder, "code/data") })).toThrow(
      CommandLineError,
    );
  });
});
