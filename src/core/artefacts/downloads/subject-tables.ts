import type { InnovationMaturity } from "#core/composite/index-row.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import type { Participation } from "#core/schema/participation.ts";
import { participationTable } from "#core/schema/participation.ts";
import type { Unit } from "#core/schema/unit.ts";
import { unitTable } from "#core/schema/unit.ts";
import type { DownloadTable } from "./download-column.ts";
import { innovationId, keyOf, madeOrEmpty, taken, unitId } from "./download-column.ts";
import { number } from "./kinds.ts";

const unit = unitTable.columns;

export const unitsTable: DownloadTable<Unit> = {
  name: "unit",
  title: { id: "Daftar unit", en: "Units" },
  meaning: unitTable.meaning,
  key: keyOf(unitTable),
  columns: [
    taken(unit.id, (row) => row.id),
    taken(unit.name, (row) => row.name),
    taken(unit.nameEn, (row) => row.nameEn),
    taken(unit.kind, (row) => row.kind),
    taken(unit.parentId, (row) => row.parentId, unitId),
    taken(unit.regionCode, (row) => row.regionCode),
  ],
};

const innovation = innovationTable.columns;

export const innovationsTable: DownloadTable<Innovation> = {
  name: "inovasi",
  title: { id: "Daftar inovasi", en: "Innovations" },
  meaning: innovationTable.meaning,
  key: keyOf(innovationTable),
  columns: [
    taken(innovation.id, (row) => row.id),
    taken(innovation.name, (row) => row.name),
    taken(innovation.nameEn, (row) => row.nameEn),
    taken(innovation.unitId, (row) => row.unitId, unitId),
    taken(innovation.phase, (row) => row.phase),
    taken(innovation.type, (row) => row.type),
    taken(innovation.form, (row) => row.form),
    taken(innovation.affair, (row) => row.affair),
    taken(innovation.pilotedOn, (row) => row.pilotedOn),
    taken(innovation.appliedOn, (row) => row.appliedOn),
    taken(innovation.status, (row) => row.status),
    taken(innovation.checkedOn, (row) => row.checkedOn),
    taken(innovation.summary, (row) => row.summary),
    taken(innovation.summaryEn, (row) => row.summaryEn),
    taken(innovation.source, (row) => row.source),
  ],
};

const participation = participationTable.columns;

/** A participation with the maturity that its innovation reached in that year; null where none is rated. */
export type RatedParticipation = Participation & { rated: InnovationMaturity | null };

export const participationsTable: DownloadTable<RatedParticipation> = {
  name: "keikutsertaan",
  title: { id: "Keikutsertaan inovasi per tahun, dengan kematangan", en: "Participation by year, with maturity" },
  meaning: participationTable.meaning,
  key: keyOf(participationTable),
  columns: [
    taken(participation.year, (row) => row.year),
    taken(participation.innovationId, (row) => row.innovationId, innovationId),
    taken(participation.stage, (row) => row.stage),
    madeOrEmpty(
      participation.maturity.heading,
      number,
      {
        id: "Skor kematangan: jumlah bobot kali tingkat semua indikator inovasi.",
        en: "Maturity score: the sum of weight times level over the innovation's indicators.",
      },
      (row) => row.rated?.maturity ?? null,
    ),
    madeOrEmpty(
      "maksimum",
      number,
      { id: "Skor kematangan tertinggi yang mungkin pada tahun itu.", en: "The highest score possible in that year." },
      (row) => row.rated?.maximum ?? null,
    ),
  ],
};
