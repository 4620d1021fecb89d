import fc from "fast-check";
import { expect, test } from "vitest";
import { analysisOf } from "#core/analysis.ts";
import type { Artefacts } from "#core/artefacts/build-artefacts.ts";
import { buildArtefacts } from "#core/artefacts/build-artefacts.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { changedFiles } from "./changed-files.ts";

const byteLength = (text: string) => text.length;

function artefactsOf(files: ReadonlyMap<string, Uint8Array>): Artefacts & { acknowledged: unknown } {
  const { publishable, faults } = reviewDataset(new Map(files));
  if (!publishable) throw new Error(JSON.stringify(faults));
  const { dataset, indices, publicFaults, acknowledged } = publishable;
  const analysis = analysisOf(dataset, indices);
  const sources = {
    dataset,
    indices,
    analysis,
    faults: publicFaults,
    sizeOf: byteLength,
    hash: (text: string) => text,
  };
  return { ...buildArtefacts(sources), acknowledged };
}

/** Everything that would be published, as text. */
function published(files: ReadonlyMap<string, Uint8Array>): string {
  const { pages, files: downloads, paths, acknowledged } = artefactsOf(files);
  return JSON.stringify({
    pages: Object.entries(pages).map(([name, make]) => [name, make()]),
    downloads,
    paths,
    acknowledged,
  });
}

/** A cell of each column that holds the marker wherever its kind can. */
function markedCell(heading: string, marker: string, publishFrom: string): string {
  const column = Object.values(innovationTable.columns).find((other) => other.heading === heading);
  if (heading === "terbit_pada") return publishFrom;
  if (heading === "unit") return "dinas-sosial";
  if (heading === "waktu_penerapan") return "2025-05-05";
  switch (column?.cell.kind.name) {
    case "slug":
    case "text":
    case "list":
      return marker;
    case "url":
      return `https://contoh.go.id/${marker}`;
    case "choice":
      return column.cell.kind.choices[0] ?? "";
    case "integer":
      return "987654321";
    default:
      return "";
  }
}

const headings = Object.values(innovationTable.columns).map(({ heading }) => heading);
const goodRows = [
  { id: "antre-mudah", nama: "Antre Mudah Puskesmas", unit: "dinas-kesehatan", urusan: "Kesehatan" },
  { id: "peduli-lansia", nama: "Peduli Lansia", unit: "dinas-sosial", urusan: "Sosil" },
];

/** The good data set with one innovation whose every field, and every row about it, holds the marker. */
function withMarked(marker: string, publishFrom: string, isThere: boolean): Map<string, Uint8Array> {
  const line = (cells: readonly string[]) => `${cells.join(",")}\n`;
  const only = (text: string) => (isThere ? text : "");
  return changedFiles({
    "inovasi.csv":
      line(headings) +
      goodRows.map((row) => line(headings.map((heading) => new Map(Object.entries(row)).get(heading) ?? ""))).join("") +
      only(line(headings.map((heading) => markedCell(heading, marker, publishFrom)))),
    "keikutsertaan.csv": `tahun,inovasi,tahap,skor_kematangan\n2026,antre-mudah,dinilai,\n2026,peduli-lansia,dikirim,\n${only(`2026,${marker},dikirim,\n`)}`,
    "skor.csv": `tahun,unit,inovasi,indikator,parameter,bukti\n2026,,antre-mudah,regulasi,2,SK\n2026,,antre-mudah,sdm,1,\n2026,,peduli-lansia,regulasi,1,\n${only(`2026,,${marker},regulasi,3,${marker}\n2026,,${marker},sdm,-,${marker}\n`)}`,
    "kompetisi.csv": `tahun,kompetisi,kategori,inovasi,tingkat,sumber\n2026,KIKS,,antre-mudah,6-besar,\n${only(`2026,KIKS ${marker},${marker},${marker},6-besar,${marker}\n`)}`,
    "pengalihan.csv": `jenis,dari,ke\ninovasi,antre-lama,antre-mudah\n${only(`inovasi,lama-${marker},${marker}\ninovasi,kuno-${marker},lama-${marker}\n`)}`,
    "pengecualian.csv": `berkas,kunci,kode,alasan\n${only(`inovasi.csv,${marker},W516,${marker}\ninovasi.csv,${marker},W541,${marker}\n`)}`,
  });
}

const marker = fc
  .string({ unit: fc.constantFrom(..."bcdfghjkmnpqrstvwxz"), minLength: 10, maxLength: 16 })
  .map((text) => `zq${text}`);
const later = fc.integer({ min: 1, max: 20_000 }).map((days) => day(days));

function day(after: number): string {
  return new Date(Date.UTC(2026, 10, 24 + after)).toISOString().slice(0, 10);
}

test("embargo: nothing that is published holds the marker, and all of it is as if the row had never been written", () => {
  const without = published(withMarked("", "", false));
  const property = fc.property(marker, later, (text, publishFrom) => {
    const all = published(withMarked(text, publishFrom, true));
    expect(all.toLowerCase()).not.toContain(text);
    expect(all).not.toContain("987654321");
    // Lines of later rows in the same files are the only trace that a row stands above them.
    expect(all).toBe(without);
  });
  fc.assert(property, { numRuns: 25, seed: 11 });
});

test("embargo: on the day itself the row is public", () => {
  const files = withMarked("zqcontohmarka", day(0), true);
  const { faults } = reviewDataset(new Map(files));
  expect(faults.filter(({ severity }) => severity === "galat").map(({ code }) => code)).toEqual([]);
});

test("embargo: a warning that joins a public row to a hidden one is for staff only", () => {
  const rows =
    "id,nama,unit,terbit_pada\nantre-mudah,Antre Mudah Puskesmas,dinas-kesehatan,2030-01-01\nantri-mudah,Antri Mudah Puskesmas,dinas-kesehatan,\n";
  const { faults, publishable } = reviewDataset(changedFiles({ "inovasi.csv": rows, "skor.csv": null }));
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["W541", 3]]);
  expect(publishable?.publicFaults).toEqual([]);
});

test("embargo: an acknowledged finding stays public without a reason that names a hidden innovation", () => {
  const files = changedFiles({
    "inovasi.csv":
      "id,nama,unit,terbit_pada\nrahasia-besar,Rahasia Besar,dinas-sosial,2030-01-01\na,Antre Mudah Puskesmas,dinas-sosial,\nb,Antri Mudah Puskesmas,dinas-sosial,\n",
    "skor.csv": null,
    "pengecualian.csv": "berkas,kunci,kode,alasan\ninovasi.csv,b,W541,Sama seperti rahasia besar.\n",
  });
  const { publishable } = reviewDataset(files);
  expect(publishable?.acknowledged.map(({ code, reason }) => [code, reason])).toEqual([["W541", "…"]]);
  expect(JSON.stringify(publishable)).not.toMatch(/rahasia besar/i);
});
