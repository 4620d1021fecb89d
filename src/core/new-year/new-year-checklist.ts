import type { BilingualText } from "#core/text.ts";
import type { NewYearPlan } from "./plan-new-year.ts";
import { plannedDivisor } from "./planned-divisors.ts";
import { reportedIndicators } from "./score-subjects.ts";

/** What a person has to look at before the new year is published, the rule first. */
export function newYearChecklist(plan: NewYearPlan): BilingualText[] {
  return [...methodItems(plan), ...dataItems(plan)];
}

function methodItems({ year, from, methodId }: NewYearPlan): BilingualText[] {
  const file = `metode/${methodId}`;
  const known = from.predicates.map(({ name, lowerBound }) => `${name.id} ≥ ${lowerBound}`).join(", ");
  const unweighted = from.indicators.filter(({ weight }) => weight === null).length;
  return [
    {
      id: `${file}/metode.json, "setara": sengaja kosong, sehingga situs menandai deret yang terputus. Tulis ["${from.id}"] hanya bila bobot, pembagi, dan syarat tingkat ${year} sama dengan ${from.id}.`,
      en: `${file}/metode.json, "setara": left empty on purpose, so the site marks a break in the series. Write ["${from.id}"] only if weights, divisor and levels of ${year} are those of ${from.id}.`,
    },
    ...from.groups.flatMap(({ key, minimumDivisor }) =>
      minimumDivisor === null
        ? []
        : [divisorItem(`${file}/kelompok.csv`, key, minimumDivisor, plannedDivisor(from, year), year)],
    ),
    ...from.groups.flatMap(({ key, countCap, minimumBasicAffairs }) =>
      countCap === null && minimumBasicAffairs === null
        ? []
        : [
            {
              id: `${file}/kelompok.csv, kelompok ${key}: batas_jumlah ${countCap ?? "kosong"} dan urusan_dasar_minimum ${minimumBasicAffairs ?? "kosong"} disalin.`,
              en: `${file}/kelompok.csv, group ${key}: batas_jumlah ${countCap ?? "empty"} and urusan_dasar_minimum ${minimumBasicAffairs ?? "empty"} are copied.`,
            },
          ],
    ),
    {
      id: `${file}/indikator.csv: bobot dan syarat tingkat ${from.indicators.length} indikator disalin${unweighted > 0 ? ` (${unweighted} tanpa bobot)` : ""}. Tulis "ya" di kolom bobot_acuan pada bobot yang belum dicocokkan dengan aturan ${year}.`,
      en: `${file}/indikator.csv: weights and levels of ${from.indicators.length} indicators are copied${unweighted > 0 ? ` (${unweighted} without a weight)` : ""}. Write "ya" in the column bobot_acuan for weights not yet held against the rule of ${year}.`,
    },
    {
      id: `${file}/metode.json, "predikat": ${known === "" ? "tidak ada" : `${known.replace(/(\d)\.(\d)/g, "$1,$2")} (disalin)`}; "sumber" dan "catatan": tulis aturan ${year} bila sudah ada.`,
      en: `${file}/metode.json, "predikat": ${known === "" ? "none" : `${known} (copied)`}; "sumber" and "catatan": name the rule of ${year} once there is one.`,
    },
    ...windowItems({ year, from, file }),
  ];
}

function divisorItem(file: string, key: string, divisor: number, planned: number | null, year: number): BilingualText {
  const plan = {
    id: planned === null ? "" : ` Menurut rencana yang belum dikukuhkan, pembagi ${year} menjadi ${planned}.`,
    en: planned === null ? "" : ` By a plan that no rule has confirmed, the divisor of ${year} will be ${planned}.`,
  };
  return {
    id: `${file}, kelompok ${key}: pembagi_minimum ${divisor} disalin.${plan.id}`,
    en: `${file}, group ${key}: pembagi_minimum ${divisor} is copied.${plan.en}`,
  };
}

function windowItems({ year, from, file }: { year: number; from: NewYearPlan["from"]; file: string }): BilingualText[] {
  const { appliedWithin, mostEntries } = from;
  if (appliedWithin === null && mostEntries === null) return [];
  const span = appliedWithin && `${year + appliedWithin[0]}–${year + appliedWithin[1]}`;
  return [
    {
      id: `${file}/metode.json: penerapan ${span ?? "tanpa batas"}, diinput paling banyak ${mostEntries ?? "tanpa batas"} kali; disalin, dan dipakai untuk memilah inovasi di bawah ini.`,
      en: `${file}/metode.json: put to use ${span ?? "at any time"}, entered at most ${mostEntries ?? "any number of"} times; copied, and used to sort the innovations below.`,
    },
  ];
}

function dataItems({ year, from, candidates, subjects, targets, missingColumns }: NewYearPlan): BilingualText[] {
  const unknown = candidates.filter(({ innovation }) => innovation.status === null).length;
  const indicators = reportedIndicators(from).length;
  const items: BilingualText[] = [
    {
      id: `skor-lebar.csv: ${subjects.length} baris ${year} dengan ${indicators} indikator menunggu diisi. Sel kosong berarti belum dilaporkan, bukan nol.`,
      en: `skor-lebar.csv: ${subjects.length} rows of ${year} with ${indicators} indicators wait to be filled in. An empty cell means not reported, not zero.`,
    },
    targets > 0
      ? {
          id: `target.csv: target ${year} sudah ada (${targets} baris).`,
          en: `target.csv: has targets of ${year} (${targets} rows).`,
        }
      : { id: `target.csv: belum ada target ${year}.`, en: `target.csv: has no target of ${year} yet.` },
    {
      id: `portal.json: ganti "edisi" (dan "data_per") bila data ${year} akan terbit.`,
      en: `portal.json: change "edisi" (and "data_per") when data of ${year} is to be published.`,
    },
  ];
  if (candidates.length > 0) {
    items.unshift({
      id: `keikutsertaan.csv: belum ada baris ${year}, karena tahap tiap inovasi belum diketahui. Isi kolom tahap di usulan-keikutsertaan.csv, lalu salin kolom tahun, inovasi, dan tahap.`,
      en: `keikutsertaan.csv: has no rows of ${year} yet, since no stage is known. Fill in the column tahap of usulan-keikutsertaan.csv, then copy the columns tahun, inovasi and tahap.`,
    });
  }
  if (unknown > 0) {
    items.push({
      id: `inovasi.csv: ${unknown} inovasi belum punya status; tanyakan kepada unitnya apakah masih berjalan.`,
      en: `inovasi.csv: ${unknown} innovations have no status; ask their units whether they still run.`,
    });
  }
  if (missingColumns.length > 0) {
    items.push({
      id: `skor-lebar.csv belum punya kolom untuk: ${missingColumns.join(", ")}.`,
      en: `skor-lebar.csv has no column for: ${missingColumns.join(", ")}.`,
    });
  }
  return items;
}
