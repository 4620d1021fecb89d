import { expect, test } from "vitest";
import { complementaryParts } from "#core/checks/complementary-parts.ts";

test.each<[string, string[], string[][]]>([
  ["non", ["digital", "nondigital"], [["digital", "nondigital"]]],
  ["non-", ["asn", "non-asn"], [["asn", "non-asn"]]],
  ["bukan-", ["asn", "bukan-asn"], [["asn", "bukan-asn"]]],
  ["tidak-", ["aktif", "tidak-aktif"], [["aktif", "tidak-aktif"]]],
  ["above and below the same bound", ["di-atas-80", "di-bawah-80"], [["di-atas-80", "di-bawah-80"]]],
  ["not above one bound and below another", ["di-atas-80", "di-bawah-70"], []],
  ["one half alone", ["nondigital"], []],
])("complementaryParts: %s", (_, parts, expected) =>
  expect(complementaryParts(new Set(parts)).map((split) => split.parts)).toEqual(expected),
);
