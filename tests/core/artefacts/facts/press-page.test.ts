import { describe, expect, test } from "vitest";
import { programmeCity } from "../programme-city.ts";
import { smallCity } from "../small-city.ts";
import { factPagesOf } from "./fact-pages-of.ts";

describe("the press page", () => {
  test("has at most ten sentences, each with the fact page of its number", () => {
    const { sentences } = factPagesOf(programmeCity()).makers.press();
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.length).toBeLessThanOrEqual(10);
    for (const { fact } of sentences) expect(fact).toMatch(/^[a-z0-9.-]+-\d{4}(?:-resmi|-target|-portal)?$/);
  });

  test("begins with the region's index, and says what was announced last and what is aimed at", () => {
    const { sentences } = factPagesOf(programmeCity()).makers.press();
    expect(sentences[0]).toMatchObject({ key: "region", fact: "kota-2026", anchor: "indeks" });
    expect(sentences.find(({ key }) => key === "official")).toMatchObject({
      value: "Tinggi",
      year: 2025,
      fact: "predikat-indeks-2025-resmi",
    });
    expect(sentences.find(({ key }) => key === "target")).toMatchObject({ value: "Tinggi", year: 2026 });
  });

  // 2026 has another method than 2025, and none is called comparable: 114 may stand beside 146, no index does.
  test("sets counts of two years side by side, and names no mover across a break of method", () => {
    const { changes, sentences, method } = factPagesOf(smallCity()).makers.press();
    expect(method?.comparable).toBe(false);
    expect(sentences.some(({ key }) => key === "rise" || key === "fall")).toBe(false);
    expect(changes?.previous).toBe(2025);
    expect(changes?.rows.map(({ title, before, now }) => [title.id, before.value, now.value])).toEqual([
      ["Inovasi yang dikirim untuk dinilai", 2, 1],
      ["Inovasi yang baru pertama kali ikut", 2, 0],
      ["Unit yang melaporkan inovasi", 2, 2],
      ["Kelurahan yang punya inovasi", 2, 2],
    ]);
  });
});
