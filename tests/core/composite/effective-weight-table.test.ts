import { expect, test } from "vitest";
import { effectiveWeightTable } from "#core/composite/effective-weight-table.ts";
import { formatTable } from "#core/csv/format-table.ts";
import { iidMethod } from "./iid-method.ts";

// Attainable points: 63 of 250 for the region's rows, 111 for those of innovations, 76 for their number.
test("shares of the index by node, with the weight as written beside them; open where one is not published", () => {
  const rule = iidMethod();
  const open = {
    ...rule,
    id: "terbuka",
    indicators: rule.indicators.map((own) => (own.key === "visi" ? { ...own, weight: null } : own)),
  };
  const { headings, rows } = effectiveWeightTable([rule, open]);
  const lines = formatTable(headings, rows).trim().split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "metode,node,induk,jenis,bobot,bobot_efektif,akar",
    "iid-2026,iid,,kelompok,1,1,iid",
    "iid-2026,spd,iid,kelompok,1,0.252,iid",
    "iid-2026,visi,spd,indikator,20,0.24,iid",
    "iid-2026,anggaran,spd,indikator,1,0.012,iid",
  ]);
  expect(lines.filter((line) => line.startsWith("iid-2026,jumlah"))).toEqual([
    "iid-2026,jumlah,iid,kelompok,1,0.304,iid",
    "iid-2026,jumlah-inovasi,jumlah,indikator,0.38,0.304,iid",
  ]);
  expect(lines.filter((line) => line.startsWith("terbuka,visi"))).toEqual(["terbuka,visi,spd,indikator,,,iid"]);
});
