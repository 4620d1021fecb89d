import { defineMessages } from "../messages.ts";

export const twinMessages = defineMessages(
  {
    download: "Unduh:",
    "png.small": "PNG kecil",
    embed: "Sematkan",
    "embed.text": "Salin kode ini ke situs Anda. Angkanya ikut berubah bila portal diperbarui.",
    "embed.code": "Kode untuk menyematkan: {title}",
    "embed.back": "Lihat gambar ini di {site}",
    "embed.data": "Angkanya:",
    licence: "Lisensi: {licence}",
    address: "Dari {address}",
    points: "poin",
    percent: "%",
    innovations: "inovasi",
    units: "unit",
    code: "Kode wilayah",
    within: "Di dalam",
    remark: "Keterangan",
    outOf: "Dari",
    "definition.trend":
      "Indeks satu unit tiap tahun, dihitung situs ini menurut metode yang berlaku pada tahun itu. Tahun tanpa nilai dikosongkan, bukan nol.",
    "definition.running":
      "Banyaknya inovasi berstatus berjalan pada tahun itu, menurut wilayah unit yang menjalankannya.",
    "definition.value":
      "Indeks unit di tiap wilayah pada tahun terakhir yang punya nilai. Wilayah tanpa nilai dikosongkan.",
    "definition.coaching": "Banyaknya kegiatan pembinaan yang tercatat di tiap wilayah.",
    "definition.target":
      "Indeks hitungan situs ini di samping target rencana pembangunan. Hitungan situs ini bukan angka resmi.",
    "definition.levels":
      "Banyaknya penilaian pada tiap tingkat indikator, menurut tahun. Yang tidak melapor dihitung tersendiri.",
    "definition.values": "Sebaran nilai indikator di antara semua unit yang melapor, menurut tahun.",
    "definition.movers":
      "Selisih indeks antara dua tahun yang metodenya sebanding, untuk unit yang paling naik dan paling turun.",
    "definition.predicates": "Banyaknya unit menurut predikat, dengan batas bawah yang berlaku pada tahun itu.",
    "definition.lines": "Nilai beberapa unit menurut tahun. Tahun tanpa nilai dikosongkan, bukan nol.",
  },
  {
    download: "Download:",
    "png.small": "small PNG",
    embed: "Embed",
    "embed.text": "Copy this code into your site. Its numbers change when the portal is updated.",
    "embed.code": "Code to embed: {title}",
    "embed.back": "See this figure on {site}",
    "embed.data": "The numbers:",
    licence: "Licence: {licence}",
    address: "From {address}",
    points: "points",
    percent: "%",
    innovations: "innovations",
    units: "units",
    code: "Area code",
    within: "In",
    remark: "Remark",
    outOf: "Out of",
    "definition.trend":
      "The index of one unit by year, computed by this site with the method in force in each year. Years without a value are left empty, not zero.",
    "definition.running": "Number of innovations running in the year, by the area of the unit that runs them.",
    "definition.value":
      "Index of the unit in each area in the latest year with a value. Areas without a value are left empty.",
    "definition.coaching": "Number of recorded coaching sessions in each area.",
    "definition.target":
      "The index as computed by this site beside the targets of the development plan. It is not an official result.",
    "definition.levels":
      "Number of ratings at each level of the indicator, by year. Those not reported are counted apart.",
    "definition.values": "How the values of the indicator are spread among all units that reported, by year.",
    "definition.movers":
      "Difference of the index between two years whose methods may be compared, for the units that rose and fell most.",
    "definition.predicates": "Number of units by rating, with the lower bounds in force in the year.",
    "definition.lines": "Values of some units by year. Years without a value are left empty, not zero.",
  },
);
