import type { Dataset } from "#core/dataset.ts";
import type { Participation } from "#core/schema/participation.ts";
import type { ScoreRow } from "../composite/small-dataset.ts";
import { dataset } from "../composite/small-dataset.ts";
import type { Sources } from "./source-files.ts";
import { sources } from "./source-files.ts";

type Parts = Parameters<typeof dataset>[0];

/** A dataset in memory with the text of its files, so that what it cites can be read; lines are those of the text. */
export function writtenDataset(parts: Parts): { data: Dataset; files: Sources } {
  const methods = (parts.methods ?? []).map((method) => ({
    ...method,
    indicators: numbered(method.indicators),
    groups: numbered(method.groups),
  }));
  const participations = numbered(parts.participations ?? []);
  const innovations = numbered(parts.innovations ?? []);
  const data = dataset({ ...parts, methods, participations, innovations });
  const texts = new Map([
    ["skor.csv", scoreText(parts.scores)],
    ["keikutsertaan.csv", participationText(participations)],
    [
      "inovasi.csv",
      table(
        "id,urusan,urusan_lain",
        innovations.map(({ id, affair, otherAffairs }) => [id, affair, (otherAffairs ?? []).join(";")]),
      ),
    ],
    ...methods.flatMap((method): [string, string][] => [
      [
        `metode/${method.folder}/indikator.csv`,
        table(
          "kunci,bobot,arah,normalisasi,bawah,atas",
          method.indicators.map((row) => [row.key, row.weight, row.direction, row.normalisation, row.lower, row.upper]),
        ),
      ],
      [
        `metode/${method.folder}/kelompok.csv`,
        table(
          "kunci,bobot,agregasi,maksimum,pembagi_minimum,batas_jumlah,urusan_dasar_minimum,tahap_minimum,hilang,cakupan_minimum",
          method.groups.map((row) => [
            row.key,
            row.weight,
            row.aggregation,
            row.maximum,
            row.minimumDivisor,
            row.countCap,
            row.minimumBasicAffairs,
            row.minimumStage,
            row.missing,
            row.minimumCoverage,
          ]),
        ),
      ],
      [
        `metode/${method.folder}/metode.json`,
        JSON.stringify({
          skala: method.scale,
          desimal: method.decimals,
          peringkat: method.rankOn === "rounded" ? "dibulatkan" : "tidak-dibulatkan",
          peringkat_dalam: method.rankWithin === "kind" ? "jenis" : "semua",
        }),
      ],
    ]),
  ]);
  return { data, files: sources((path) => texts.get(path) ?? "") };
}

function numbered<Row extends { line: number }>(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, line: index + 2 }));
}

function scoreText(rows: readonly ScoreRow[]): string {
  return table("tahun,unit,inovasi,indikator,nilai", rows);
}

function participationText(rows: readonly Participation[]): string {
  return table(
    "tahun,inovasi,tahap,skor_kematangan",
    rows.map(({ year, innovationId, stage, maturity }) => [year, innovationId, stage, maturity]),
  );
}

function table(heading: string, rows: readonly (readonly (string | number | null)[])[]): string {
  const quoted = (cell: string | number | null) => (cell === null ? "" : `"${cell}"`);
  return [heading, ...rows.map((row) => row.map(quoted).join(","))].join("\n");
}
