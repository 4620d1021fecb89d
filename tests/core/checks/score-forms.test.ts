import { describe, expect, test } from "vitest";
import { computeIndices } from "#core/compute-indices.ts";
import { validateDataset } from "#core/validate-dataset.ts";
import { goodFiles } from "./bad-datasets.ts";
import { badScoreCases } from "./bad-score-datasets.ts";

function validate(changes: Readonly<Record<string, string | null>>) {
  const files = new Map(goodFiles);
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) files.delete(file);
    else files.set(file, content);
  }
  return validateDataset(new Map([...files].map(([file, content]) => [file, Buffer.from(content)])));
}

function scoresOf({ dataset }: ReturnType<typeof validate>) {
  if (!dataset) throw new Error("no dataset");
  const { scores } = dataset;
  return Array.from({ length: scores.length }, (_, row) => [
    `${scores.files[scores.source[row] ?? -1]}:${scores.line[row]}`,
    scores.innovationIds[scores.innovation[row] ?? -1] ?? scores.unitIds[scores.unit[row] ?? -1],
    scores.indicatorKeys[scores.indicator[row] ?? -1],
    scores.value[row],
    scores.evidenceTexts[scores.evidence[row] ?? -1] ?? null,
  ]);
}

const long =
  "tahun,unit,inovasi,indikator,parameter,bukti\n2026,,antre-mudah,regulasi,2,SK 12\n2026,,antre-mudah,sdm,,SK 13\n";

describe("a score in the long and the wide form", () => {
  test("the same value in both is one score, of the long form", () => {
    const result = validate({ "skor.csv": long, "skor-lebar.csv": "tahun,inovasi,regulasi\n2026,antre-mudah,2\n" });
    expect(result.faults).toEqual([]);
    expect(scoresOf(result)).toEqual([
      ["skor.csv:2", "antre-mudah", "regulasi", 2, "SK 12"],
      ["skor.csv:3", "antre-mudah", "sdm", Number.NaN, "SK 13"],
    ]);
  });

  test("a row of the long form without a value takes it, and its place, from the wide form and keeps its evidence", () => {
    const result = validate({ "skor.csv": long, "skor-lebar.csv": "tahun,inovasi,sdm\n2026,antre-mudah,1\n" });
    expect(result.faults).toEqual([]);
    expect(scoresOf(result)[1]).toEqual(["skor-lebar.csv:2", "antre-mudah", "sdm", 1, "SK 13"]);
  });

  test("an empty cell of the wide form contradicts nothing", () => {
    const result = validate({ "skor.csv": long, "skor-lebar.csv": "tahun,inovasi,regulasi,sdm\n2026,antre-mudah,,\n" });
    expect(result.faults).toEqual([]);
    expect(scoresOf(result)).toHaveLength(2);
  });

  test("two values are a galat at the wide form's cell that names the other place, unit written or not", () => {
    const wide = "tahun,unit,inovasi,sdm,regulasi\n2026,dinas-kesehatan,antre-mudah,,3\n";
    const { dataset, faults } = validate({ "skor.csv": long, "skor-lebar.csv": wide });
    expect(dataset).toBeNull();
    expect(faults.map(({ code, file, cell, column, value }) => [code, file, cell, column, value])).toEqual([
      ["E517", "skor-lebar.csv", "E2", "regulasi", "3"],
    ]);
    expect(faults[0]?.message.id).toContain('tetapi "2" di skor.csv baris 2 (sel E2)');
  });

  test("either form alone gives the same indices", () => {
    const rows =
      "2026,kota-contoh,,visi-misi,3\n2026,kota-contoh,,lakip,2\n2026,,antre-mudah,regulasi,2\n2026,,antre-mudah,sdm,1\n";
    const wide = "tahun,unit,inovasi,visi-misi,lakip,regulasi,sdm\n2026,,antre-mudah,,,2,1\n2026,kota-contoh,,3,2,,\n";
    const asLong = validate({ "skor.csv": `tahun,unit,inovasi,indikator,parameter\n${rows}` });
    const asWide = validate({ "skor.csv": null, "skor-lebar.csv": wide });
    expect(asWide.faults).toEqual([]);
    if (!asLong.dataset || !asWide.dataset) throw new Error("no dataset");
    expect(computeIndices(asWide.dataset)).toEqual(computeIndices(asLong.dataset));
  });

  test("the same innovation and indicator twice in the long form is a galat, whether or not the unit is written", () => {
    const { faults } = validate({ "skor.csv": `${long}2026,dinas-kesehatan,antre-mudah,regulasi,2,\n` });
    expect(faults.map(({ code, cell }) => [code, cell])).toEqual([["E401", "D4"]]);
  });

  test("an embargoed innovation leaves nothing of its row in the wide form", () => {
    const { dataset, faults } = validate({
      "inovasi.csv": "id,nama,unit,terbit_pada\nrahasia,Rahasia,dinas-sosial,2099-01-01\nbiasa,Biasa,dinas-sosial,\n",
      "skor.csv": null,
      "skor-lebar.csv": "tahun,inovasi,sdm\n2026,rahasia,2\n2026,biasa,1\n",
    });
    expect(faults).toEqual([]);
    expect(dataset?.scores).toMatchObject({ length: 1, innovationIds: ["biasa"] });
  });
});

// The method asks regulasi (weight 2, levels 0 to 3) and sdm (weight 1, levels 0 to 3): 9 points at most.
describe("a maturity total beside its detail", () => {
  const participations = (innovation: string, total: string) => ({
    "keikutsertaan.csv": `tahun,inovasi,tahap,skor_kematangan\n2026,${innovation},dikirim,${total}\n`,
  });

  test.each([
    ["equal to the full detail 2×2 + 1×1", "antre-mudah", "5", []],
    ["equal, with decimals", "antre-mudah", "5.00", []],
    ["another than the full detail", "antre-mudah", "5.25", ["E518"]],
    ["at the least that a partial detail allows, 2×1", "peduli-lansia", "2", []],
    ["at the most, 2×1 + 3", "peduli-lansia", "5", []],
    ["between", "peduli-lansia", "3.5", []],
    ["below", "peduli-lansia", "1.99", ["E519"]],
    ["above", "peduli-lansia", "5.01", ["E519"]],
    ["not given", "antre-mudah", "", []],
  ])("%s", (_, innovation, total, codes) => {
    const { faults } = validate(participations(innovation, total));
    expect(faults.map(({ code }) => code)).toEqual(codes);
    for (const { file, cell } of faults) expect([file, cell]).toEqual(["keikutsertaan.csv", "D2"]);
  });

  test("without detail it stands, and is the innovation's maturity", () => {
    const { dataset, faults } = validate({ ...participations("antre-mudah", "7.25"), "skor.csv": null });
    expect(faults).toEqual([]);
    if (!dataset) throw new Error("no dataset");
    expect(computeIndices(dataset).maturities).toMatchObject([{ innovationId: "antre-mudah", maturity: 7.25 }]);
  });

  test("detail may stand in the wide form, and a score in both forms counts once", () => {
    const wide = { "skor-lebar.csv": "tahun,inovasi,sdm,regulasi\n2026,peduli-lansia,3,1\n" };
    expect(validate({ ...wide, ...participations("peduli-lansia", "5") }).faults).toEqual([]);
    const { faults } = validate({ ...wide, ...participations("peduli-lansia", "4") });
    expect(faults.map(({ code, message }) => [code, message.en.includes("which is 5")])).toEqual([["E518", true]]);
  });

  test("nothing is said where the method has a fault, or a score is outside its bounds", () => {
    const method = "metode/iid-2026/indikator.csv";
    const broken = String(goodFiles.get(method)).replace("sdm,inovasi,kematangan,1", "sdm,inovasi,kematangan,x");
    const codes = (changes: Record<string, string>) =>
      validate({ ...changes, ...participations("antre-mudah", "1") }).faults.map(({ code }) => code);
    expect(codes({ [method]: broken })).not.toContain("E518");
    const scores = String(goodFiles.get("skor.csv")).replace("antre-mudah,sdm,1", "antre-mudah,sdm,4");
    expect(codes({ "skor.csv": scores })).toEqual(["E510"]);
  });
});

test.each(badScoreCases.map((badCase) => [badCase.name, badCase] as const))("bad data set %s", (name, { change }) => {
  const files = new Map(goodFiles);
  change(files);
  const { faults } = validateDataset(new Map([...files].map(([file, content]) => [file, Buffer.from(content)])));
  expect(faults.map(({ code, file, cell }) => `${code} ${file} ${cell}`)).toEqual(expected[name]);
});

const expected: Readonly<Record<string, readonly string[]>> = {
  "wide-unknown-column": ["W204 skor-lebar.csv D1", "W204 skor-lebar.csv E1"],
  "wide-differs-as-written": [
    "N010 skor-lebar.csv null",
    "E517 skor-lebar.csv C2",
    "N010 skor.csv null",
    "E510 skor.csv D3",
  ],
  "wide-differs": ["E517 skor-lebar.csv C2"],
  "wide-out-of-scale": ["N010 skor-lebar.csv null", "E510 skor-lebar.csv D3"],
  "wide-repeated-row": ["E401 skor-lebar.csv B3"],
  "wide-unknown-reference": ["E501 skor-lebar.csv B2", "E505 skor-lebar.csv A3"],
  "wide-wrong-scope": ["E506 skor-lebar.csv C2", "E507 skor-lebar.csv C3"],
  "wide-wrong-owner": ["E508 skor-lebar.csv B2"],
  "wide-excel": ["N207 skor-lebar.csv C1", "E317 skor-lebar.csv C2", "E306 skor-lebar.csv D2"],
  "maturity-differs": ["E518 keikutsertaan.csv D2"],
  "maturity-impossible": ["E519 keikutsertaan.csv D2"],
};
