import { describe, expect, test } from "vitest";
import { abridge, withoutHash } from "#core/publication/abridge.ts";
import { formatPublicationRecord } from "#core/publication/format-publication-record.ts";
import { parsePublicationRecord } from "#core/publication/parse-publication-record.ts";
import { smallCityFiles } from "../artefacts/small-city.ts";
import { edited, hash, smallRecord } from "../preview/small-publication.ts";

const write = (record: ReturnType<typeof smallRecord>) => formatPublicationRecord(record, record);

describe("record of a publication", () => {
  test("reads back as it was written", () => {
    const record = smallRecord({}, { "/": "abc", "/unit/x/": "def" });
    expect(parsePublicationRecord(write(record))).toEqual(record);
  });

  test.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["another format", '{"format":2,"edition":"2026-01-01"}'],
    ["a list missing", write(smallRecord()).replace('"figures"', '"other"')],
  ])("%s is no record", (_, text) => {
    expect(parsePublicationRecord(text)).toBeNull();
  });

  test("the order of rows in the files does not show", () => {
    const shuffled = Object.fromEntries(
      ["unit.csv", "inovasi.csv", "keikutsertaan.csv", "skor.csv"].map((file) => {
        const [heading = "", ...rows] = (smallCityFiles[file] ?? "").trimEnd().split("\n");
        return [file, `${[heading, ...rows.reverse()].join("\n")}\n`];
      }),
    );
    const [one, other] = [smallRecord(), smallRecord(shuffled)];
    expect({ ...other, digest: one.digest }).toEqual(one);
  });

  test("what is embargoed is not in it, and neither is the day until which anything was", () => {
    const files = {
      "inovasi.csv": `id,nama,unit,terbit_pada\na,Contoh A,barat,2026-01-01\nb,Contoh B,barat,\nc,Contoh C,timur,\nd,D,timur,\ne,E,,\nrahasia,Masih Rahasia,barat,2026-12-31\n`,
      ...edited("keikutsertaan.csv", "2026,b,diinput\n", "2026,b,diinput\n2026,rahasia,dikirim\n"),
      ...edited("skor.csv", "2026,,c,guna,0\n", "2026,,c,guna,0\n2026,,rahasia,mutu,3\n"),
    };
    const text = write(smallRecord(files));
    expect(text).toContain("Contoh A");
    expect(text).not.toMatch(/rahasia|terbit_pada|2026-01-01|2026-12-31/i);
  });

  test("a score that is not reported is nothing, and zero is zero", () => {
    const [, , year] = smallRecord().scores;
    expect(year?.indicators).toEqual(["guna", "mutu", "visi"]);
    expect(year?.rows).toEqual([
      [null, "b", null, "3,3"],
      [null, "c", null, "0,1"],
      ["kota", null, null, ",,3"],
    ]);
  });
});

describe("abridged texts", () => {
  const long = "Sebuah ringkasan yang panjang sekali ".repeat(5);

  test("a short text stands whole", () => {
    expect(abridge("pendek", hash)).toBe("pendek");
  });

  test("of a long one the beginning stands, and the last letter still counts", () => {
    const [one, other] = [`${long}a`, `${long}b`].map((text) => abridge(text, hash));
    expect(one).not.toBe(other);
    expect(withoutHash(one ?? "")).toBe(withoutHash(other ?? ""));
    expect(one?.length).toBeLessThan(80);
  });
});
