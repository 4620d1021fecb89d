import { describe, expect, test } from "vitest";
import { formatDay, formatNumber, formatPlain, formatShare, formatSigned, formatYears } from "../../src/i18n/format.ts";
import { localText } from "../../src/i18n/local-text.ts";
import { fill } from "../../src/i18n/messages.ts";

describe("numbers and days in the reader's language", () => {
  test.each([
    ["a decimal comma in Indonesian", formatNumber(64.97, "id", 2), "64,97"],
    ["a decimal point in English", formatNumber(64.97, "en", 2), "64.97"],
    ["thousands", formatNumber(1234567, "id"), "1.234.567"],
    ["a change says its sign", formatSigned(4.59, "id"), "+4,59"],
    ["a fall has a real minus sign", formatSigned(-2.31, "en"), "\u22122.31"],
    ["no change has no sign", formatSigned(0, "id"), "0,00"],
    ["a weight without trailing zeros", formatPlain(0.75, "id"), "0,75"],
    ["a level", formatPlain(3, "en"), "3"],
    ["a share", formatShare(0.252, "id", 1), "25,2%"],
    ["a day in Indonesian", formatDay("2026-10-31", "id"), "31 Oktober 2026"],
    ["a day in English", formatDay("2026-10-31", "en"), "31 October 2026"],
    ["years that follow each other", formatYears([2022, 2023, 2024]), "2022\u20132024"],
    ["years with a gap", formatYears([2022, 2024]), "2022, 2024"],
    ["one year", formatYears([2026]), "2026"],
  ])("%s", (_, shown, expected) => {
    expect(shown).toBe(expected);
  });
});

test("a text without English stays Indonesian on an English page, and says so", () => {
  expect(localText({ id: "Puskesmas", en: null }, "en")).toEqual({ text: "Puskesmas", lang: "id" });
  expect(localText({ id: "Puskesmas", en: "Health centre" }, "en")).toEqual({ text: "Health centre", lang: undefined });
  expect(localText({ id: "Puskesmas", en: "Health centre" }, "id")).toEqual({ text: "Puskesmas", lang: undefined });
});

test("a place in a sentence that gets no value is a fault of ours", () => {
  expect(fill("{n} dari {of}", { n: 4, of: 33 })).toBe("4 dari 33");
  expect(() => fill("{n} dari {of}", { n: 4 })).toThrow("{of}");
});
