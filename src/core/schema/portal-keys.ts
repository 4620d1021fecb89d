import type { JsonKey } from "./json-key.ts";
import { anyText } from "./json-key.ts";

const day = { id: "tanggal seperti 2026-11-24", en: "date such as 2026-11-24" };

/** The keys of `portal.json`, in the order in which they are explained. A test holds them against the schema. */
export const portalKeys: readonly JsonKey[] = [
  {
    key: "judul",
    required: false,
    accepts: { id: 'teks, atau {"id": …, "en": …}', en: 'text, or {"id": …, "en": …}' },
    meaning: { id: "Nama portal.", en: "Name of the portal." },
    example: { id: "Inovasi Kota Contoh", en: "Example City Innovation" },
    inner: ["id", "en"],
    misnamed: ["nama", "title"],
  },
  {
    key: "wilayah",
    required: false,
    accepts: { id: "id sebuah baris unit.csv", en: "id of a row of unit.csv" },
    meaning: { id: "Wilayah yang portalnya ini.", en: "The region whose portal this is." },
    example: "kota-contoh",
  },
  {
    key: "bahasa",
    required: false,
    accepts: { id: 'daftar dari "id" dan "en"', en: 'list of "id" and "en"' },
    meaning: { id: "Bahasa situs.", en: "Languages of the site." },
    example: ["id", "en"],
  },
  {
    key: "alamat",
    required: false,
    accepts: { id: "alamat web, diawali https://", en: "web address, beginning with https://" },
    meaning: {
      id: "Alamat situs setelah terbit. Bila ada foldernya (https://kota.go.id/inovasi), semua tautan ikut.",
      en: "Address of the published site. Where it has a folder (https://city.example/inovasi), all links follow.",
    },
    example: "https://inovasi.contoh.go.id",
  },
  {
    key: "lisensi",
    required: false,
    accepts: anyText,
    meaning: { id: "Lisensi data; bila tidak ada, CC BY 4.0.", en: "Licence of the data; CC BY 4.0 where not given." },
    example: "CC BY 4.0",
  },
  {
    key: "kontak",
    required: false,
    accepts: { id: '{"nama": teks, "surel": teks}', en: '{"nama": text, "surel": text}' },
    meaning: {
      id: "Lembaga yang dapat dihubungi pembaca, dengan surel dinas bila ada.",
      en: "The office that readers can turn to, with its e-mail address if there is one.",
    },
    example: { nama: "Bappeda Kota Contoh", surel: "" },
    inner: ["nama", "surel"],
    misnamed: ["contact"],
  },
  {
    key: "edisi",
    required: true,
    accepts: day,
    meaning: {
      id: "Tanggal edisi ini. Inovasi dengan terbit_pada sesudahnya belum tampil.",
      en: "Date of this edition. Innovations with a later terbit_pada do not appear yet.",
    },
    example: "2026-11-24",
  },
  {
    key: "data_per",
    required: false,
    accepts: day,
    meaning: {
      id: "Sampai tanggal berapa datanya; bila tidak ada, sama dengan edisi.",
      en: "The day up to which the data reaches; the edition date where not given.",
    },
    example: "2026-10-31",
  },
  {
    key: "sampel",
    required: false,
    accepts: { id: "true atau false", en: "true or false" },
    meaning: {
      id: "true selama masih ada data contoh: setiap halaman dan unduhan lalu bertanda. Hapus bila semua data nyata.",
      en: "true while there is sample data: every page and download then says so. Remove it once all data is real.",
    },
    example: true,
  },
];
