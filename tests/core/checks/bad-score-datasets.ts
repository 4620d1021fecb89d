import type { BadCase } from "./bad-datasets.ts";

/** Bad data sets of the two files of scores, and of totals beside them; written as folders with the others. */
export const badScoreCases: readonly BadCase[] = [
  adds("wide-unknown-column", wide("tahun,inovasi,regulasi,sdmm,catatan", "2026,antre-mudah,2,1,baik")),
  adds("wide-differs", wide("tahun,inovasi,regulasi,sdm", "2026,antre-mudah,3,1")),
  adds("wide-out-of-scale", wide("tahun;inovasi;regulasi;sdm", "2026;antre-mudah;;1", "2026;peduli-lansia;1;4,5")),
  // A fault shows the cell as it is written, not as the number that was read.
  adds("wide-differs-as-written", {
    ...wide("tahun;unit;pelanggan", "2026;kota-contoh;12,50"),
    "skor.csv": "tahun;unit;indikator;nilai\n2026;kota-contoh;pelanggan;012,750\n2026;kota-contoh;lakip;1,50\n",
  }),
  adds("wide-repeated-row", wide("tahun,inovasi,sdm", "2026,peduli-lansia,2", "2026,peduli-lansia,3")),
  adds("wide-unknown-reference", wide("tahun,inovasi,sdm,regulasi", "2026,peduli-lansi,2,1", "2019,antre-mudah,1,2")),
  adds(
    "wide-wrong-scope",
    wide("tahun,unit,inovasi,regulasi,sdm,lakip", "2026,dinas-sosial,,2,1,", "2026,,peduli-lansia,1,2,3"),
  ),
  adds("wide-wrong-owner", wide("tahun,unit,inovasi,sdm", "2026,dinas-kesehatan,peduli-lansia,2")),
  adds("wide-excel", wide("tahun,inovasi,sdm\u200b,regulasi", "2026,peduli-lansia,02-Jan,#REF!")),
  // 2 × 2 + 1 × 1 = 5, and all that the method asks is reported.
  adds("maturity-differs", { "keikutsertaan.csv": total("antre-mudah", "6.00") }),
  // 2 × 1 = 2, and the missing indicator can add no more than 3.
  adds("maturity-impossible", { "keikutsertaan.csv": total("peduli-lansia", "80.25") }),
];

function adds(name: string, added: Readonly<Record<string, string>>): BadCase {
  return {
    name,
    change: (files) => {
      for (const [file, content] of Object.entries(added)) files.set(file, content);
    },
  };
}

function wide(...lines: readonly string[]): Record<string, string> {
  return { "skor-lebar.csv": `${lines.join("\n")}\n` };
}

function total(innovation: string, maturity: string): string {
  return `tahun,inovasi,tahap,skor_kematangan\n2026,${innovation},dikirim,${maturity}\n`;
}
