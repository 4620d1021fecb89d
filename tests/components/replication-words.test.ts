import { describe, expect, test } from "vitest";
import type { InnovationPage } from "#core/artefacts/innovation-page.ts";
import { replicationWords } from "../../src/components/innovation/replication-words.ts";

type Given = Parameters<typeof replicationWords>[0];
type Since = InnovationPage["replication"]["since"];

const known: Given = {
  type: "digital",
  form: "pelayanan publik",
  affair: { id: "Kesehatan", en: "Health" },
  phase: "penerapan",
  budget: 14_000_000,
  replication: {
    since: { kind: "applied", day: "2021-11-25" },
    maturity: { year: 2023, value: 68.5, maximum: 111 },
    contact: { name: "Bappeda", mail: "" },
    gaps: [],
  },
};
const nothing: Given = {
  type: null,
  form: null,
  affair: null,
  phase: null,
  budget: null,
  replication: { since: null, maturity: null, contact: { name: "", mail: "" }, gaps: ["start", "budget", "unit"] },
};

describe("the replication card in words", () => {
  test("what is known, in both languages", () => {
    expect(replicationWords(known, "id")).toEqual({
      what: "Digital, pelayanan publik, urusan Kesehatan",
      since: "Diterapkan 25 November 2021",
      reached: "Penerapan, kematangan 68,5 dari 111 (2023)",
      budget: "Anggaran Rp14.000.000",
      gaps: null,
    });
    expect(replicationWords(known, "en")).toEqual({
      what: "Digital, public service, field: Health",
      since: "In use since 25 November 2021",
      reached: "In use, maturity 68.5 out of 111 (2023)",
      budget: "A budget of Rp\u00a014,000,000",
      gaps: null,
    });
  });

  test("what is not known is said, not left out", () => {
    const empty = { what: null, since: null, reached: null, budget: null };
    expect(replicationWords(nothing, "id")).toEqual({
      ...empty,
      gaps: "Kapan dimulai, anggarannya, dan unit pelaksananya",
    });
    expect(replicationWords(nothing, "en")).toEqual({
      ...empty,
      gaps: "When it began, its budget and the unit that runs it",
    });
  });

  test.each<[string, Since, string]>([
    ["a pilot", { kind: "piloted", day: "2021-11-25" }, "Diuji coba 25 November 2021; penerapannya belum tercatat"],
    ["a first year", { kind: "seen", year: 2021 }, "Tercatat sejak 2021; hari mulainya belum tercatat"],
  ])("%s is not called being in use", (_, since, expected) => {
    const words = replicationWords({ ...known, replication: { ...known.replication, since } }, "id");
    expect(words.since).toBe(expected);
  });
});
