import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goodFiles } from "../core/checks/bad-datasets.ts";

/** Old ids of the data below, and what they are called today; one is a chain of two renames. */
const renames =
  "jenis,dari,ke,tanggal\n" +
  "unit,dinas-sehat,dinas-kesehatan-lama,2025-01-01\n" +
  "unit,dinas-kesehatan-lama,dinas-kesehatan,2026-01-01\n" +
  "inovasi,antre,antre-mudah,\n" +
  "indikator,visi,visi-misi,\n";

/** A small data set of a portal that stands below a folder of the city's site, with renamed ids and two units to compare. */
export function writeFolderData(folder: string): void {
  const files = new Map([...goodFiles, ["pengalihan.csv", renames]]);
  const portal = { ...JSON.parse(String(goodFiles.get("portal.json"))), alamat: "https://kota.contoh.go.id/inovasi" };
  files.set("portal.json", JSON.stringify(portal));
  files.set("skor.csv", `${goodFiles.get("skor.csv")}2026,,peduli-lansia,sdm,2,,\n`);
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}
