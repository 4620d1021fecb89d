import { badConsistencyCases } from "./bad-consistency-datasets.ts";
import { badScoreCases } from "./bad-score-datasets.ts";

/**
 * The data sets that must fail (or at least be remarked on): one good data set, and what each case changes in it.
 * `node tests/core/checks/write-bad-datasets.ts` writes them as real folders under `tests/datasets/bad/`.
 */
export type Files = ReadonlyMap<string, string | Uint8Array>;
export type BadCase = { name: string; change: (files: Map<string, string | Uint8Array>) => void };

const portal = {
  judul: { id: "Inovasi Kota Contoh", en: "Contoh City Innovation" },
  wilayah: "kota-contoh",
  edisi: "2026-11-24",
  sampel: true,
};
const method = {
  id: "iid-2026",
  nama: "Indeks Inovasi Daerah 2026",
  tahun: [2026],
  predikat: [
    { nama: "Sangat Inovatif", batas: 65.01 },
    { nama: "Kurang Inovatif", batas: 0 },
  ],
};

export const goodFiles: Files = new Map([
  ["portal.json", `${JSON.stringify(portal, null, 2)}\n`],
  [
    "unit.csv",
    "id,nama,jenis,induk,kode_wilayah,aktif_sejak,aktif_hingga,penerus\n" +
      "kota-contoh,Kota Contoh,kota,,99.01,,,\n" +
      "dinas-kesehatan,Dinas Kesehatan,dinas,kota-contoh,,,,\n" +
      "dinas-sosial,Dinas Sosial,dinas,kota-contoh,,,,\n",
  ],
  [
    "inovasi.csv",
    "id,nama,unit,tahapan,urusan,waktu_uji_coba,waktu_penerapan,ringkasan,anggaran,tautan,terbit_pada\n" +
      "antre-mudah,Antre Mudah,dinas-kesehatan,penerapan,Kesehatan,2024-01-10,2024-03-01,Antrean daring di puskesmas.,1000000,https://contoh.go.id/antre,\n" +
      "peduli-lansia,Peduli Lansia,dinas-sosial,uji coba,Sosial,2025-02-01,,Kunjungan rutin ke rumah lansia.,,,\n",
  ],
  [
    "skor.csv",
    "tahun,unit,inovasi,indikator,parameter,nilai,bukti\n" +
      "2026,kota-contoh,,visi-misi,3,,\n" +
      "2026,kota-contoh,,lakip,2,,\n" +
      "2026,,antre-mudah,regulasi,2,,SK 12/2024\n" +
      "2026,,antre-mudah,sdm,1,,\n" +
      "2026,,peduli-lansia,regulasi,1,,\n" +
      "2026,kota-contoh,,pelanggan,,12.5,\n",
  ],
  ["metode/iid-2026/metode.json", `${JSON.stringify(method, null, 2)}\n`],
  [
    "metode/iid-2026/indikator.csv",
    "kunci,lingkup,induk,bobot,normalisasi,bawah,atas,nama,tingkat_1\n" +
      "visi-misi,wilayah,spd,1,tanpa,0,3,Visi dan misi,Tercantum\n" +
      "lakip,wilayah,spd,1,tanpa,0,3,Nilai LAKIP,CC\n" +
      "regulasi,inovasi,kematangan,2,tanpa,0,3,Regulasi,SK kepala dinas\n" +
      "sdm,inovasi,kematangan,1,tanpa,0,3,SDM,1-10 orang\n" +
      "pelanggan,wilayah,kepuasan,1,patokan,0,100,Kepuasan pelanggan,\n",
  ],
  [
    "metode/iid-2026/kelompok.csv",
    "kunci,induk,bobot,agregasi,maksimum,pembagi_minimum,nama\n" +
      "iid,,1,jumlah,15,,Indeks Inovasi Daerah\n" +
      "spd,iid,1,jumlah,6,,Satuan pemerintah daerah\n" +
      "kematangan,iid,1,rerata-inovasi,9,2,Kematangan inovasi\n" +
      "kepuasan,,1,aritmetik,,,Kepuasan\n",
  ],
]);

const indicatorFile = "metode/iid-2026/indikator.csv";
const groupFile = "metode/iid-2026/kelompok.csv";
const headerFile = "metode/iid-2026/metode.json";

export const badCases: readonly BadCase[] = [
  edits("wrong-type", "skor.csv", ["lakip,2,", "lakip,dua,"]),
  edits(
    "out-of-range",
    "skor.csv",
    ["sdm,1,", "sdm,4,"],
    ["visi-misi,3,", "visi-misi,-1,"],
    ["lakip,2,", "lakip,1.5,"],
  ),
  {
    name: "level-of-newest-method",
    change: (files) => {
      const older = (file: string) => `metode/iid-2025/${file}`;
      files.set(older("metode.json"), JSON.stringify({ ...method, id: "iid-2025", tahun: [2025] }));
      files.set(older("indikator.csv"), String(files.get(indicatorFile)).replace(/^sdm.*\n/m, ""));
      files.set(
        older("kelompok.csv"),
        String(files.get(groupFile)).replace("jumlah,15", "jumlah,12").replace("9,2", "6,2"),
      );
      // The method of 2025 does not ask for it, but the recomputed series reads it by that of 2026.
      files.set("skor.csv", `${files.get("skor.csv")}2025,,antre-mudah,sdm,4,,\n2025,,antre-mudah,regulasi,2,,\n`);
    },
  },
  edits(
    "out-of-scale",
    indicatorFile,
    ["Nilai LAKIP,CC", "Nilai LAKIP,"],
    ["lakip,wilayah,spd,1,tanpa,0,3", "lakip,wilayah,spd,1,tanpa,0,1"],
  ),
  edits("unknown-reference", "inovasi.csv", [",dinas-kesehatan,", ",dinas-kesehatn,"]),
  edits(
    "unknown-score-reference",
    "skor.csv",
    ["peduli-lansia,regulasi", "peduli-lansi,regulasi"],
    ["antre-mudah,sdm", "antre-mudah,sdn"],
  ),
  edits("duplicate-key", "skor.csv", ["antre-mudah,sdm,1", "antre-mudah,regulasi,1"]),
  edits("duplicate-unit", "unit.csv", ["dinas-sosial,Dinas Sosial", "dinas-kesehatan,Dinas Kesehatan"]),
  edits("unknown-heading", "inovasi.csv", [",anggaran,", ",angaran,"]),
  edits("missing-heading", "unit.csv", ["id,nama,jenis", "id,nama,jnis"]),
  edits("duplicate-heading", "inovasi.csv", [",anggaran,", ",urusan,"]),
  edits("forbidden-heading", "inovasi.csv", [",anggaran,", ",__proto__,"]),
  edits("blank-heading", "inovasi.csv", [",anggaran,", ",,"]),
  edits("invisible-heading", "inovasi.csv", [",anggaran,", ",anggaran\u200b,"]),
  edits("repeated-heading", "skor.csv", [
    "2026,,antre-mudah,sdm,1,,\n",
    "tahun,unit,inovasi,indikator,parameter,nilai,bukti\n",
  ]),
  edits("title-row", "inovasi.csv", ["id,nama,unit", "Daftar Inovasi Kota Contoh,,,,,,,,,,\nid,nama,unit"]),
  set("unknown-dialect", "inovasi.csv", "kode~judul~pemilik\nantre-mudah~Antre Mudah~dinas-kesehatan\n"),
  edits("ambiguous-number", "skor.csv", ["pelanggan,,12.5", "pelanggan,,12.500"]),
  edits("mixed-decimals", "skor.csv", ["lakip,2,", 'lakip,"2,0",'], ["sdm,1,", "sdm,1.0,"]),
  edits("missing-mark", "skor.csv", ["sdm,1,", "sdm,-,"]),
  edits("excel-error", "skor.csv", ["lakip,2,", "lakip,#REF!,"]),
  edits("score-as-date", "skor.csv", ["lakip,2,", "lakip,02-Jan,"]),
  edits("number-spelling", "inovasi.csv", [",1000000,", ",1.000.000,"], ["lansia.,,", "lansia.,Rp 500,"]),
  edits("whole-number", "inovasi.csv", [",1000000,", ",1000000.5,"]),
  edits("budget-range", "inovasi.csv", [",1000000,", ",-5,"]),
  edits("mangled-code", "inovasi.csv", ["peduli-lansia,", '"5,5E+12",']),
  edits("not-a-slug", "inovasi.csv", ["peduli-lansia,", "Peduli Lansia,"]),
  edits("reserved-id", "inovasi.csv", ["peduli-lansia,", "index,"]),
  edits("bad-year", "skor.csv", ["2026,kota-contoh,,lakip", "26,kota-contoh,,lakip"]),
  edits("bad-dates", "inovasi.csv", ["2024-01-10", "31/02/2024"], ["2024-03-01", "45352"], ["2025-02-01", "Feb 2025"]),
  edits("dates-swapped", "inovasi.csv", ["2024-01-10", "2024-05-10"]),
  edits("bad-choice", "inovasi.csv", [",penerapan,", ",penerapn,"]),
  edits("bad-address", "inovasi.csv", ["https://contoh.go.id/antre", "javascript:alert(1)"]),
  edits("required-empty", "inovasi.csv", [",Peduli Lansia,", ", ,"]),
  edits("text-too-long", "inovasi.csv", ["Peduli Lansia", "Peduli Lansia ".repeat(30)]),
  edits("suspicious-text", "inovasi.csv", ["Antrean daring", "Antrean Ã© daring"], ["Kunjungan", "\u202eKunjungan"]),
  edits(
    "suspicious-evidence",
    "skor.csv",
    ["nilai,bukti\n", "nilai,bukti,catatan\n"],
    [/,SK 12\/2024$/m, ",SK Ã© 12/2024,"],
    ["antre-mudah,sdm,1,,", "antre-mudah,sdm,1,,SK Ã© 12/2024,"],
    ["peduli-lansia,regulasi,1,,", "peduli-lansia,regulasi,1,,,Lihat \u202eberkas"],
    [/,,$/gm, ",,,"],
    ["12.5,", "12.5,,"],
  ),
  edits("unknown-affair", "inovasi.csv", [",Kesehatan,", ",Kesehtan,"]),
  edits("same-name", "unit.csv", ["Dinas Sosial", "dinas kesehatan"]),
  edits("initiative-in-use", "inovasi.csv", [",penerapan,", ",inisiatif,"]),
  edits("nik", "inovasi.csv", ["Antrean daring", "Hubungi 9901012345678901 untuk antrean daring"]),
  edits(
    "phone-and-mail",
    "inovasi.csv",
    ["Antrean daring", "WA 0812-3456-7890"],
    ["Kunjungan", "Surel budi@contoh.go.id: kunjungan"],
  ),
  edits("cell-count", "unit.csv", ["Dinas Sosial,dinas", "Dinas Sosial, Kota,dinas"]),
  edits("blank-row", "unit.csv", ["dinas-sosial", ",,,,,,,\n\ndinas-sosial"]),
  edits("unterminated-quote", "inovasi.csv", [",Kunjungan rutin", ',"Kunjungan rutin']),
  edits("stray-quote", "inovasi.csv", ["Antrean daring", 'Antrean "daring"']),
  edits(
    "quote-not-closed",
    "inovasi.csv",
    ["Antrean daring", '"Antrean daring'],
    [",Kunjungan rutin", ',"Kunjungan rutin"'],
  ),
  edits("control-character", "inovasi.csv", ["Antrean daring", "Antrean\u001b[31m daring"]),
  set("empty-file", "unit.csv", ""),
  set("heading-only", "unit.csv", "id,nama,jenis\n"),
  set("xlsx-bytes", "skor.csv", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0])),
  set("web-page", "skor.csv", "<!doctype html>\n<html><body>Masuk dulu</body></html>\n"),
  edits("merge-conflict", "unit.csv", ["dinas-sosial", "<<<<<<< HEAD\ndinas-sosial"]),
  recode("windows-1252", "inovasi.csv", "Kunjungan rutin ke rumah lansia – café.", windows1252),
  recode("utf-16", "inovasi.csv", "Kunjungan rutin ke rumah lansia.", utf16),
  recode("broken-utf-16", "inovasi.csv", "Kunjungan rutin.", (text) => new Uint8Array([...utf16(text), 0x00, 0xd8])),
  edits("semicolons", "unit.csv", [/,/g, ";"]),
  edits("json-syntax", "portal.json", ['"kota-contoh",', '"kota-contoh"']),
  edits("json-key", "portal.json", ['"2026-11-24"', '"24 November 2026"'], ['"sampel": true', '"sampel": "ya"']),
  edits("json-unknown-key", "portal.json", [
    '"sampel": true',
    '"samppel": true,\n  "kontak": { "nama": "Bappeda", "surell": "", "loket": "B" },\n  "catatan": "x",\n  "__proto__": { "sampel": true }',
  ]),
  edits(
    "method-unknown-key",
    headerFile,
    ['"tahun"', '"pembulatan": 3,\n  "warna": "biru",\n  "tahun"'],
    ['"batas": 65.01', '"batas": 65.01,\n      "nama_eng": "Very innovative"'],
  ),
  removes("missing-file", "unit.csv", ["units.csv", "id,nama,jenis\nkota-contoh,Kota Contoh,kota\n"]),
  removes("no-method", "metode/"),
  removes("unexpected-file", "", ["inovsi.csv", "id,nama\n"], ["catatan.txt", "ingat!\n"]),
  edits("cycle", "unit.csv", ["Kota Contoh,kota,,", "Kota Contoh,kota,dinas-sosial,"]),
  edits("year-without-method", "skor.csv", ["2026,,peduli-lansia", "2019,,peduli-lansia"]),
  edits("weight-sum", indicatorFile, ["kematangan,2,", "kematangan,3,"]),
  edits("zero-weight", indicatorFile, ["kepuasan,1,", "kepuasan,0,"]),
  edits("unknown-weight", indicatorFile, ["kepuasan,1,", "kepuasan,,"]),
  edits(
    "method-bounds",
    indicatorFile,
    ["patokan,0,100", "patokan,100,0"],
    ["kematangan,1,tanpa,0,3", "kematangan,1,patokan,,"],
  ),
  edits(
    "method-tree",
    groupFile,
    ["iid,,1", "iid,spd,1"],
    ["kepuasan,,1,aritmetik,,,Kepuasan\n", "kosong,spd,1,jumlah,,,Kosong\nkepuasan,spd,1,aritmetik,,,Kepuasan\n"],
  ),
  edits("shared-key", groupFile, [
    "kepuasan,,1,aritmetik,,,Kepuasan\n",
    "kepuasan,,1,aritmetik,,,Kepuasan\nlakip,,1,jumlah,,,LAKIP\n",
  ]),
  edits(
    "method-header",
    headerFile,
    ['"id": "iid-2026"', '"id": "iid-2062",\n  "setara": ["iid-2025"]'],
    ['"batas": 65.01', '"batas": 0'],
  ),
  second("method-year-twice"),
  edits("both-values", "skor.csv", ["lakip,2,,", "lakip,2,2,"]),
  edits(
    "wrong-scope",
    "skor.csv",
    ["2026,,antre-mudah,sdm", "2026,kota-contoh,,sdm"],
    ["2026,kota-contoh,,lakip", "2026,kota-contoh,antre-mudah,lakip"],
  ),
  edits("wrong-owner", "skor.csv", ["2026,,antre-mudah,sdm", "2026,dinas-sosial,antre-mudah,sdm"]),
  set(
    "stage-and-maturity",
    "keikutsertaan.csv",
    "tahun,inovasi,tahap,skor_kematangan\n2026,antre-mudah,ditetapkan,80.25\n",
  ),
  set("bad-redirect", "pengalihan.csv", "jenis,dari,ke\nunit,dinas-sosial,dinas-lama\n"),
  set(
    "redirect-ring",
    "pengalihan.csv",
    "jenis,dari,ke\nunit,a,b\nunit,b,a\ninovasi,halaman,antre-mudah\nindikator,visi,visi-mis\n",
  ),
  edits("portal-address", "portal.json", ['"wilayah"', '"alamat": "inovasi.contoh.go.id",\n  "wilayah"']),
  set("bad-exception", "pengecualian.csv", "berkas,kunci,kode,alasan\nskors.csv,2026,E509,sudah diperiksa\n"),
  set("unknown-area", "wilayah/kelurahan.geojson", boundary()),
  edits("unread-target", "unit.csv", [",Dinas Sosial,", ',"Dinas" Sosial,']),
  set("many-faults", "keikutsertaan.csv", `tahun,inovasi,tahap\n${"20x6,antre-mudah,dikirim\n".repeat(60)}`),
  set("many-notes", "wilayah/kelurahan.geojson", boundary(30)),
  ...badConsistencyCases,
  ...badScoreCases,
];

function edits(name: string, file: string, ...changes: [string | RegExp, string][]): BadCase {
  const change = (files: Map<string, string | Uint8Array>) => {
    for (const [from, to] of changes) {
      const text = String(files.get(file));
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${name}: nothing to change`);
      files.set(file, changed);
    }
  };
  return { name, change };
}

function set(name: string, file: string, content: string | Uint8Array): BadCase {
  return { name, change: (files) => files.set(file, content) };
}

function removes(name: string, prefix: string, ...added: [string, string][]): BadCase {
  const change = (files: Map<string, string | Uint8Array>) => {
    for (const file of [...files.keys()]) if (prefix !== "" && file.startsWith(prefix)) files.delete(file);
    for (const [file, content] of added) files.set(file, content);
  };
  return { name, change };
}

function recode(name: string, file: string, summary: string, encode: (text: string) => Uint8Array): BadCase {
  const change = (files: Map<string, string | Uint8Array>) => {
    files.set(file, encode(String(files.get(file)).replace("Kunjungan rutin ke rumah lansia.", summary)));
  };
  return { name, change };
}

/** A second method that claims the same year. */
function second(name: string): BadCase {
  const change = (files: Map<string, string | Uint8Array>) => {
    for (const [file, content] of [...files]) {
      if (!file.startsWith("metode/")) continue;
      files.set(file.replace("iid-2026", "iid-lain"), String(content).replace('"iid-2026"', '"iid-lain"'));
    }
  };
  return { name, change };
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));
}

function utf16(text: string): Uint8Array {
  const letters = `\ufeff${text}`;
  return Uint8Array.from(
    { length: letters.length * 2 },
    (_, at) => (letters.charCodeAt(at >> 1) >> (at % 2 === 0 ? 0 : 8)) & 255,
  );
}

function boundary(count = 1): string {
  const ring = [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ];
  const features = Array.from({ length: count }, (_, index) => ({
    type: "Feature",
    properties: { code: `99.01.${index + 1}`, name: `Kelurahan ${index + 1}` },
    geometry: { type: "Polygon", coordinates: ring },
  }));
  return `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
}
