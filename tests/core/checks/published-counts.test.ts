import { expect, test } from "vitest";
import { reviewChanged } from "./changed-files.ts";

test.each<[string, { published: string; tanggal: string }, string[]]>([
  ["the same count", { published: "2", tanggal: "" }, []],
  ["another count", { published: "3", tanggal: "" }, ["W524"]],
  ["a count of a day may have grown since", { published: "1", tanggal: "2025-09-15" }, []],
  ["but not shrunk", { published: "3", tanggal: "2025-09-15" }, ["W524"]],
])("published counts against the city's own rows: %s", (_, { published, tanggal }, expected) => {
  const { faults } = reviewChanged({
    "hasil-resmi.csv": `tahun,wilayah,ukuran,nilai,per_tanggal\n2025,kota-contoh,inovasi-diinput,${published},${tanggal}\n`,
    "keikutsertaan.csv": "tahun,inovasi,tahap\n2025,antre-mudah,dikirim\n2025,peduli-lansia,diinput\n",
    "metode/iid-2026/metode.json": '{"id":"iid-2026","nama":"Indeks","tahun":[2025,2026]}',
  });
  expect(faults.map(({ code }) => code)).toEqual(expected);
});
