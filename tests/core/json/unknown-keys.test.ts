import { expect, test } from "vitest";
import { unknownKeys } from "#core/json/unknown-keys.ts";
import type { JsonKey } from "#core/schema/json-key.ts";
import { MethodHeader } from "#core/schema/method.ts";
import { Portal } from "#core/schema/portal.ts";

const text = { id: "teks", en: "text" };
const plain = { required: false, accepts: text, meaning: text, example: "" };
const keys: readonly JsonKey[] = [
  { ...plain, key: "sampel" },
  { ...plain, key: "desimal", misnamed: ["pembulatan"] },
  { ...plain, key: "kontak", inner: ["nama", "surel"] },
  { ...plain, key: "predikat", inner: ["nama", "batas"], example: [{ nama: "Tinggi", batas: 60 }] },
  { ...plain, key: "judul", inner: ["id", "en"] },
];

test.each<[string, string, [string, string | null][]]>([
  ["known keys only", '{"sampel": true, "judul": "a", "kontak": {"nama": "b"}}', []],
  ["a near miss names the key", '{"samppel": true}', [["samppel", "sampel"]]],
  ["a word that people write for a key", '{"pembulatan": 2}', [["pembulatan", "desimal"]]],
  ["near to nothing", '{"warna": "biru"}', [["warna", null]]],
  ["near to a key that is given already", '{"sampel": true, "samppel": false}', [["samppel", null]]],
  ["inside an object", '{"kontak": {"nama": "a", "surell": "b"}}', [["kontak.surell", "surel"]]],
  ["an object where a list is described has keys of people's own", '{"predikat": {"Tinggi": 50}}', []],
  ["inside each object of a list", '{"predikat": [{"batas": 1}, {"bats": 2}]}', [["predikat.1.bats", "batas"]]],
  [
    "names that JavaScript knows",
    '{"__proto__": {"sampel": 1}, "constructor": 1}',
    [
      ["__proto__", null],
      ["constructor", null],
    ],
  ],
  ["inner names too", '{"kontak": {"__proto__": {"surel": "x"}}}', [["kontak.__proto__", null]]],
  ["a list or a text instead of an object has no keys", '{"kontak": ["surell"], "judul": "a"}', []],
  ["no object at all", "[1]", []],
])("unknownKeys: %s", (_, json, expected) => {
  const found = unknownKeys(JSON.parse(json), keys);
  expect(found.map(({ path, meant }) => [path.join("."), meant])).toEqual(expected);
});

test("what stands under __proto__ is no key of the file", () => {
  const portal = Portal.parse(
    JSON.parse('{"edisi": "2026-11-24", "__proto__": {"data_per": "2020-01-01", "sampel": true}}'),
  );
  expect([portal.dataAsOf, portal.sample]).toEqual(["2026-11-24", false]);
  const method =
    '{"id": "m", "nama": "M", "tahun": [2026], "__proto__": {"desimal": 5}, "predikat": [{"nama": "A", "batas": 1, "__proto__": {"nama_en": "B"}}]}';
  const { decimals, predicates } = MethodHeader.parse(JSON.parse(method));
  expect([decimals, predicates]).toEqual([2, [{ name: { id: "A", en: null }, lowerBound: 1 }]]);
});
