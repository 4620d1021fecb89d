import type { BadCase } from "./bad-datasets.ts";

type Contents = Record<string, string>;

const officialHeading = "tahun,wilayah,ukuran,nilai,rincian,per_tanggal,sumber\n";
const exceptionHeading = "berkas,kunci,kode,alasan,oleh,tanggal\n";
const sentParts =
  "2025,kota-contoh,inovasi-dikirim,507,,2025-09-15,Koran\n" +
  "2025,kota-contoh,inovasi-dikirim.digital,207,,2025-09-15,Koran\n" +
  "2025,kota-contoh,inovasi-dikirim.nondigital,288,,2025-09-15,Koran\n" +
  "2025,kota-contoh,inovasi-dikirim.teknologi,18,,2025-09-15,Koran\n";
const ownerParts =
  "2024,kota-contoh,inovasi-diinput,305,,,Koran\n" +
  "2024,kota-contoh,inovasi-diinput.opd,35,pemilik,,Koran\n" +
  "2024,kota-contoh,inovasi-diinput.puskesmas,268,pemilik,,Koran\n";

/** Data sets whose numbers disagree with each other, whose years leap, or that acknowledge such things. */
export const badConsistencyCases: readonly BadCase[] = [
  puts("parts-and-total", { "hasil-resmi.csv": officialHeading + sentParts + ownerParts }),
  puts("part-above-whole", {
    "hasil-resmi.csv": `${officialHeading}2025,kota-contoh,inovasi-dikirim,180,,,Koran\n2025,kota-contoh,inovasi-dikirim.puskesmas,190,,,Koran\n`,
  }),
  puts("stages-out-of-order", {
    "hasil-resmi.csv": `${officialHeading}2025,kota-contoh,inovasi-diinput,258,,,Koran\n2025,kota-contoh,inovasi-dikirim,508,,,Koran\n`,
  }),
  puts("published-count", {
    "hasil-resmi.csv": `${officialHeading}2025,kota-contoh,inovasi-dikirim,3,,,Koran\n`,
    "keikutsertaan.csv":
      "tahun,inovasi,tahap\n2025,antre-mudah,dikirim\n2025,peduli-lansia,diinput\n2026,antre-mudah,dikirim\n",
    ...servedYears("2025, 2026"),
  }),
  puts("participation-without-method", {
    "keikutsertaan.csv": "tahun,inovasi,tahap\n2019,antre-mudah,dikirim\n2019,peduli-lansia,diinput\n",
  }),
  puts("jump", {
    ...innovations(60),
    "keikutsertaan.csv": `tahun,inovasi,tahap\n${entered(2024, 60)}${entered(2025, 10)}${entered(2026, 8)}`,
    ...servedYears("2024, 2025, 2026"),
  }),
  puts("missing-scores", {
    ...innovations(105),
    "skor.csv": `tahun,inovasi,indikator,parameter\n${scored(2024, 105)}${scored(2025, 50)}${scored(2026, 3)}`,
    ...servedYears("2024, 2025, 2026"),
  }),
  puts("index-jump", {
    "skor.csv":
      "tahun,unit,indikator,nilai\n2024,kota-contoh,pelanggan,30\n2025,kota-contoh,pelanggan,90.5\n2026,kota-contoh,pelanggan,30\n",
    ...servedYears("2024, 2025, 2026"),
  }),
  // A figure may be words, but a number that could be two asks here as in any other column.
  puts("ambiguous-figure", {
    "hasil-resmi.csv": `${officialHeading}2025,kota-contoh,iid-poin,1.234,,,Koran\n`,
    "target.csv":
      "tahun,ukuran,nilai,sumber\n2025,iid-poin,1.234.567,RPJMD\n2026,predikat,Terinovatif (>= 1001 poin),RPJMD\n",
  }),
  puts("published-value", { "hasil-resmi.csv": `${officialHeading}2026,kota-contoh,kepuasan,20,,,Koran\n` }),
  puts("near-names", {
    "inovasi.csv":
      "id,nama,unit\nantre-mudah,Antre Mudah Puskesmas,dinas-kesehatan\nantri-mudah,Antri Mudah Puskesmas,dinas-kesehatan\npeduli-lansia,Peduli Lansia,dinas-sosial\n",
  }),
  puts("stale", {
    "inovasi.csv": `id,nama,status,diperiksa_pada\n${names(25, "berjalan,2025-11-23")}`,
    "skor.csv": "",
  }),
  puts("checked-after-edition", {
    "inovasi.csv": `id,nama,status,diperiksa_pada\n${names(1, "berjalan,2027-01-05")}`,
    "skor.csv": "",
  }),
  puts("acknowledged", {
    "hasil-resmi.csv": officialHeading + sentParts,
    "pengecualian.csv": `${exceptionHeading}hasil-resmi.csv,2025 · Kota-Contoh · inovasi-dikirim,E521,Sumbernya memang menulis begitu.,Bappeda,2026-11-01\n`,
  }),
  puts("acknowledged-breakdown", {
    "hasil-resmi.csv":
      `${officialHeading}${ownerParts}2024,kota-contoh,inovasi-diinput.digital,100,,,Koran\n` +
      "2024,kota-contoh,inovasi-diinput.nondigital,200,,,Koran\n",
    "pengecualian.csv": `${exceptionHeading}hasil-resmi.csv,2024/kota-contoh/inovasi-diinput/pemilik,E521,Sumbernya memang menulis begitu.,,\n`,
  }),
  puts("unused-exception", {
    "hasil-resmi.csv": officialHeading + sentParts,
    "pengecualian.csv":
      `${exceptionHeading}hasil-resmi.csv,2025/kota-contoh/inovasi-dikrim,E521,Salah kunci,,\n` +
      "hasil-resmi.csv,2025/kota-contoh/inovasi-dikirim,E522,Salah kode,,\n" +
      "unit.csv,dinas-sosial,W43,Kode yang tidak ada,,\n" +
      "hasil-resmi.csv,2026/kota-contoh/kepuasan,W701,Sudah diperbaiki,,\n",
  }),
  puts("unexceptional", {
    "pengecualian.csv": `${exceptionHeading}skor.csv,2026/antre-mudah/sdm,E509,Biarkan,,\n`,
  }),
  puts("exception-without-reason", {
    "pengecualian.csv": `${exceptionHeading}inovasi.csv,antre-mudah,W403,,,\n`,
  }),
  {
    name: "personal-data-in-json",
    change: (files) => {
      replace(files, "portal.json", "Inovasi Kota Contoh", "Inovasi budi@contoh.go.id");
      replace(files, "metode/iid-2026/metode.json", '"tahun"', '"catatan": "Tanya 0812 3456 7890",\n  "tahun"');
      replace(files, "inovasi.csv", "https://contoh.go.id/antre", "https://wa.me/6281234567890");
    },
  },
];

/** Files that are put over those of the good data set; an empty text takes the file away. */
function puts(name: string, contents: Contents): BadCase {
  const change = (files: Map<string, string | Uint8Array>) => {
    for (const [file, content] of Object.entries(contents)) {
      if (content === "") files.delete(file);
      else files.set(file, content);
    }
  };
  return { name, change };
}

function replace(files: Map<string, string | Uint8Array>, file: string, from: string, to: string): void {
  files.set(file, String(files.get(file)).replace(from, to));
}

function servedYears(years: string): Contents {
  return {
    "metode/iid-2026/metode.json": `{\n  "id": "iid-2026",\n  "nama": "Indeks",\n  "tahun": [${years}],\n  "predikat": []\n}\n`,
  };
}

function innovations(count: number): Contents {
  return { "inovasi.csv": `id,nama,unit\n${names(count, "dinas-sosial")}`, "skor.csv": "" };
}

function names(count: number, cells: string): string {
  return rows(count, (number) => `inovasi-${number},Contoh ${number},${cells}\n`);
}

function entered(year: number, count: number): string {
  return rows(count, (number) => `${year},inovasi-${number},diinput\n`);
}

function scored(year: number, count: number): string {
  return rows(count, (number) => `${year},inovasi-${number},regulasi,1\n${year},inovasi-${number},sdm,2\n`);
}

function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 1)).join("");
}
