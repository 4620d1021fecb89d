import { describe, expect, test } from "vitest";
import type { Cell } from "#core/schema/cells.ts";
import { choiceCell, dateCell, decimalCell, integerCell, slugCell, urlCell, yearCell } from "#core/schema/cells.ts";

const decimal = decimalCell(-1000, 1e9);
const phase = choiceCell(["uji coba", "penerapan"]);

function read<Value>(cell: Cell<Value>, text: string): Value | string {
  const parsed = cell.schema.safeParse(text);
  return parsed.success ? parsed.data : `! ${parsed.error.issues[0]?.message}`;
}

describe("cells take one spelling rule each, and nothing else", () => {
  test.each<[string, Cell<unknown>, string, unknown]>([
    ["decimal point", decimal, "2.5", 2.5],
    ["decimal comma", decimal, "2,5", 2.5],
    ["minus", decimal, "-1,5", -1.5],
    ["thousands or fraction? asked", decimal, "1.234", "! ambiguous-number"],
    ["a fraction below one cannot be thousands", decimal, "0.755", 0.755],
    ["four digits before the point cannot be grouped", decimal, "1007.436", 1007.436],
    ["grouped in the Indonesian way", decimal, "1.234,5", "! grouped-number"],
    ["a word after the number", decimal, "3 poin", "! not-a-number"],
    ["hexadecimal", decimal, "0x10", "! not-a-number"],
    ["Excel's exponent", decimal, "5,5E+12", "! not-a-number"],
    ["outside the bounds", decimal, "-1001", "! out-of-range"],
    ["a fraction where a count is asked", integerCell(0, 10), "1,5", "! not-an-integer"],
    ["a year", yearCell, "2024", 2024],
    ["a year in two digits", yearCell, "24", "! not-a-year"],
    ["an ISO day", dateCell, "2024-02-29", "2024-02-29"],
    ["day first", dateCell, "03/04/2024", "2024-04-03"],
    ["a spoken day", dateCell, "22 Maret 2024", "2024-03-22"],
    ["a day that the calendar lacks", dateCell, "2023-02-29", "! not-in-calendar"],
    ["a month that is none", dateCell, "22 Marsh 2024", "! not-a-date"],
    ["a choice in any letter case", phase, "Uji  Coba", "uji coba"],
    ["no choice of the list", phase, "selesai", "! not-in-list"],
    ["a slug", slugCell, "kelurahan-baros", "kelurahan-baros"],
    ["a region code", slugCell, "32.72.05.1001", "32.72.05.1001"],
    ["capitals in an id", slugCell, "Kelurahan-Baros", "! not-a-slug"],
    ["a path in an id", slugCell, "../etc", "! not-a-slug"],
    ["an address", urlCell, "https://contoh.go.id/a?b=1", "https://contoh.go.id/a?b=1"],
    ["a script as address", urlCell, "javascript:alert(1)", "! not-a-url"],
    ["a tab inside the scheme", urlCell, "java\tscript:alert(1)", "! not-a-url"],
    ["backslashes", urlCell, "https:\\\\evil.example", "! not-a-url"],
    ["a password in the address", urlCell, "https://a:b@contoh.go.id/", "! not-a-url"],
    ["this machine", urlCell, "http://localhost/", "! not-a-url"],
    ["a bare number as host", urlCell, "http://127.0.0.1/", "! not-a-url"],
  ])("%s", (_, cell, text, expected) => {
    expect(read(cell, text)).toEqual(expected);
  });
});
