import type { Innovation } from "#core/schema/innovation.ts";
import type { Method } from "#core/schema/method.ts";
import { group, indicator, innovation, method } from "./small-dataset.ts";

/**
 * The IID's shape with its real totals in few rows: region rows of weight 20 and 1 (63 points), innovation rows of
 * 36.25 and 0.75 (111 points), count 0.38 up to 200 (76 points); 250 in all.
 */
export function iidMethod(fields: Partial<Method> = {}, minimumDivisor: number | null = 12): Method {
  const levels = { lower: 0, upper: 3 };
  return method({
    id: "iid-2026",
    years: [2026],
    missing: "nol",
    indicators: [
      indicator("visi", "spd", { number: "1", scope: "wilayah", weight: 20, ...levels }),
      indicator("anggaran", "spd", { number: "2", scope: "wilayah", weight: 1, ...levels }),
      indicator("regulasi", "sid", { number: "3", scope: "inovasi", weight: 36.25, ...levels }),
      indicator("video", "sid", { number: "4", scope: "inovasi", weight: 0.75, ...levels }),
      indicator("jumlah-inovasi", "jumlah", { number: "5", scope: "wilayah", weight: 0.38 }),
    ],
    groups: [
      group("iid", null, { aggregation: "jumlah", missing: "nol" }),
      group("spd", "iid", { aggregation: "jumlah", missing: "nol" }),
      group("sid", "iid", { aggregation: "rerata-inovasi", minimumDivisor, missing: "nol" }),
      group("jumlah", "iid", { aggregation: "jumlah-inovasi", countCap: 200, minimumBasicAffairs: 5, missing: "nol" }),
    ],
    ...fields,
  });
}

export const fiveBasicAffairs = [
  "Pendidikan",
  "Kesehatan",
  "Pekerjaan Umum dan Penataan Ruang",
  "Perumahan Rakyat dan Kawasan Permukiman",
  "Sosial",
];

/** `count` innovations of one unit, with the affairs spread over the first of them. */
export function innovations(count: number, unitId: string | null, affairs: readonly string[] = []): Innovation[] {
  return Array.from({ length: count }, (_, at) =>
    innovation(`i${String(at + 1).padStart(3, "0")}`, unitId, { affair: affairs[at] ?? null }),
  );
}
