import { expect, test } from "vitest";
import { escapeInvisible, showValue } from "#core/faults/show-value.ts";

test.each([
  ["plain text stays", "Ma'arif & Co.", `"Ma'arif & Co."`],
  ["quotation marks and backslashes are escaped", 'a"b\\', '"a\\"b\\\\"'],
  ["an escape sequence never reaches the terminal", "\u001b[31m", '"\\u{1b}[31m"'],
  ["bidi and zero-width characters are named", "a\u202e\u200b", '"a\\u{202e}\\u{200b}"'],
  ["a lone surrogate is named", "\ud800", '"\\u{d800}"'],
  ["letters beyond the base plane stay", "😀", '"😀"'],
  ["80 characters stay", "x".repeat(80), `"${"x".repeat(80)}"`],
  ["more are cut", "x".repeat(81), `"${"x".repeat(79)}…"`],
])("showValue: %s", (_, text, shown) => expect(showValue(text)).toBe(shown));

test("escapeInvisible: line breaks too, so that one fault stays one line", () => {
  expect(escapeInvisible("a\r\nb")).toBe("a\\u{d}\\u{a}b");
});
