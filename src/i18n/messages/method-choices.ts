import { defineMessages } from "../messages.ts";

/** What each choice of a method means for the figures. Keys after a point are codes of the data. */
export const methodChoiceMessages = defineMessages(
  {
    title: "Apa arti tiap pilihan",
    text: "Tidak ada indeks tanpa pilihan. Inilah pilihan metode ini, dan akibatnya bagi angka yang Anda baca.",
    more: "Selengkapnya",
    missing: "Nilai yang hilang",
    "missing.nol":
      "Isian kosong dihitung 0, seperti aturan resminya. Akibatnya, tidak melapor sama dengan tidak mengerjakan.",
    "missing.kosong": "Bila ada yang hilang, indeksnya tidak dihitung: lebih baik tanpa angka daripada angka tebakan.",
    "missing.bobot-ulang":
      "Bobot nilai yang hilang dibagi kepada nilai yang ada. Angkanya tetap terbit, tetapi bersandar pada bagian yang lebih kecil.",
    coverage: "Sedikitnya {share} bobot harus dilaporkan.",
    scaling: "Skala tiap indikator",
    "scaling.tanpa": "Nilai {count} indikator dipakai langsung, tanpa diubah. Unit lain tidak memengaruhinya.",
    "scaling.porsi":
      "Nilai {count} indikator dihitung sebagai bagian dari nilai tertinggi yang mungkin. Unit lain tidak memengaruhinya.",
    "scaling.minmax":
      "Nilai {count} indikator ditempatkan di antara yang terendah dan yang tertinggi pada tahun itu. Akibatnya, angka sebuah unit dapat berubah hanya karena unit lain berubah.",
    "scaling.minmax-gabungan":
      "Nilai {count} indikator ditempatkan di antara yang terendah dan yang tertinggi dari semua tahun. Akibatnya, angka lama dapat bergeser ketika data baru masuk.",
    "scaling.patokan":
      "Nilai {count} indikator ditempatkan di antara dua patokan tetap. Unit lain tidak memengaruhinya, dan tahun-tahunnya sebanding.",
    "scaling.log-patokan":
      "Nilai {count} indikator ditempatkan di antara dua patokan tetap sesudah dijadikan logaritma: tambahan yang sama besar lebih berarti bagi yang masih rendah.",
    joining: "Cara menggabungkan",
    "joining.jumlah": "Dijumlahkan: kekurangan di satu bagian dapat ditutup sepenuhnya oleh bagian lain.",
    "joining.aritmetik": "Dirata-ratakan: kekurangan di satu bagian dapat ditutup sepenuhnya oleh bagian lain.",
    "joining.geometrik":
      "Rata-rata geometrik: bagian yang tertinggal menarik lebih kuat ke bawah, jadi tidak dapat ditutup sepenuhnya oleh yang unggul.",
    "joining.harmonik":
      "Rata-rata harmonik: bagian yang tertinggal menarik sangat kuat ke bawah, jadi hampir tidak dapat ditutup oleh yang unggul.",
    "joining.rerata-inovasi":
      "Skor inovasi dirata-ratakan: inovasi di bawah rata-rata menurunkannya, sebaik apa pun yang lain.",
    "joining.jumlah-inovasi": "Banyaknya inovasi mendapat skor sendiri.",
    rounding: "Dibulatkan dulu, lalu diurutkan",
    "rounding.rounded":
      "Peringkat dibuat dari angka dengan {count} desimal yang Anda lihat. Selisih yang lebih kecil dari itu tidak menentukan apa-apa: yang tampak sama memang seri.",
    unrounding: "Diurutkan dulu, lalu dibulatkan",
    "rounding.unrounded":
      "Peringkat dibuat sebelum pembulatan. Dua unit dapat tampak bernilai sama pada {count} desimal, tetapi berbeda peringkat.",
    divisor: "Pembagi minimum",
    divisorText:
      "Jumlah skor inovasi dibagi banyaknya inovasi, tetapi tidak pernah kurang dari {floor}. Wilayah yang inovasinya kurang dinilai seakan-akan sisanya bernilai 0.",
    divisorNobody: "Pada {year} tidak ada wilayah dalam data ini yang terkena.",
    divisorSome: "Pada {year}, {below} dari {regions} wilayah dalam data ini terkena.",
    count: "Skor jumlah inovasi",
    countText:
      "Banyaknya inovasi saja bernilai sampai {most} poin, yaitu {share} dari indeks, apa pun mutunya. Mutu semua inovasi bersama-sama paling banyak {quality} poin.",
    countEach: "Tiap inovasi menambah {each} poin, sampai {cap} inovasi.",
    countAffairs: "Skor ini nol bila kurang dari {affairs} urusan pelayanan dasar tercakup.",
    countMaturity:
      "Untuk {most} poin yang sama dari mutu, rata-rata kematangan harus naik {maturity} dari {maturityMost}. Jadi, sampai {cap} inovasi, memperbanyak inovasi lebih mudah menaikkan indeks daripada memperbaikinya, bahkan bila yang baru sedikit di bawah rata-rata.",
    within: "Peringkat di antara yang sejenis",
    "within.kind":
      "Unit hanya diurutkan dengan unit sejenis. Tugas kelurahan, puskesmas, dan dinas berbeda, jadi urutan di antara ketiganya tidak berarti apa-apa.",
    withinAll: "Semua diurutkan bersama",
    "within.all": "Semua unit diurutkan dalam satu daftar.",
    draws: "Bila bobotnya lain sedikit",
    drawsText:
      "Semua bobot diubah acak sampai ±{noise}, {count} kali, dan unit diurutkan setiap kali. Rentang peringkat memuat sembilan dari sepuluh hasilnya: makin sempit, makin pasti urutannya.",
    drawsMore:
      "Ini bukan selang kepercayaan dan bukan usul bobot lain, sebab bobot adalah aturan. Bilangan acaknya selalu mulai dari {seed}, jadi siapa pun mendapat hasil yang sama.",
  },
  {
    title: "What each choice means",
    text: "No index comes without choices. These are the choices of this method, and what they do to the figures you read.",
    more: "In full",
    missing: "Missing values",
    "missing.nol":
      "An empty entry counts as 0, as the official rule has it. So not reporting is the same as not doing.",
    "missing.kosong": "Where anything is missing, no index is computed: better no figure than a guess.",
    "missing.bobot-ulang":
      "The weight of what is missing is shared among the values there are. A figure appears all the same, but rests on a smaller part.",
    coverage: "At least {share} of the weight must be reported.",
    scaling: "The scale of each indicator",
    "scaling.tanpa": "Values used as they stand; other units have no influence. Indicators: {count}.",
    "scaling.porsi":
      "Values counted as a share of the highest possible; other units have no influence. Indicators: {count}.",
    "scaling.minmax":
      "Values placed between the lowest and the highest of the year, so a unit’s figure may change only because another unit’s did. Indicators: {count}.",
    "scaling.minmax-gabungan":
      "Values placed between the lowest and the highest of all years, so old figures may shift when new data come in. Indicators: {count}.",
    "scaling.patokan":
      "Values placed between two fixed marks; other units have no influence, and years can be compared. Indicators: {count}.",
    "scaling.log-patokan":
      "Values placed between two fixed marks after taking logarithms: the same gain means more to those who are still low. Indicators: {count}.",
    joining: "How parts are joined",
    "joining.jumlah": "Added up: what one part lacks, another can make up for in full.",
    "joining.aritmetik": "Averaged: what one part lacks, another can make up for in full.",
    "joining.geometrik": "Geometric mean: a part that lags pulls down harder and cannot be made up for in full.",
    "joining.harmonik": "Harmonic mean: a part that lags pulls down very hard and can hardly be made up for.",
    "joining.rerata-inovasi":
      "Scores of innovations are averaged: one below the mean lowers it, however good the others are.",
    "joining.jumlah-inovasi": "The number of innovations has a score of its own.",
    rounding: "Rounded first, then ranked",
    "rounding.rounded":
      "Ranks follow from the figure you see, with {count} decimals. Smaller differences decide nothing: what looks equal is a tie.",
    unrounding: "Ranked first, then rounded",
    "rounding.unrounded":
      "Ranks are made before rounding. Two units may look equal at {count} decimals and still differ in rank.",
    divisor: "Least divisor",
    divisorText:
      "The sum of scores is divided by the number of innovations, but never by less than {floor}. A region with fewer is rated as if the rest had scored 0.",
    divisorNobody: "In {year} no region in this data was touched by it.",
    divisorSome: "In {year} it touched {below} of {regions} regions in this data.",
    count: "Score for the number of innovations",
    countText:
      "The number of innovations alone is worth up to {most} points, {share} of the index, whatever their quality. The quality of all innovations together gives {quality} points at most.",
    countEach: "Each innovation adds {each} points, up to {cap} innovations.",
    countAffairs: "The score is zero where fewer than {affairs} basic services are covered.",
    countMaturity:
      "For the same {most} points from quality, the mean maturity must rise by {maturity} of {maturityMost}. So up to {cap} innovations, adding more raises the index more easily than improving them, even where the new ones are somewhat below the mean.",
    within: "Ranked among their own kind",
    "within.kind":
      "Units are ranked only with units of their kind. Urban villages, health centres and agencies do different work, so an order among them would mean nothing.",
    withinAll: "All ranked together",
    "within.all": "All units are ranked in one list.",
    draws: "Had the weights been a little different",
    drawsText:
      "All weights are moved at random by up to ±{noise}, {count} times, and the units are ranked each time. The range holds nine of ten results: the narrower, the surer the order.",
    drawsMore:
      "It is no confidence interval and no proposal of other weights, for weights are the rule. The random numbers always start from {seed}, so anybody gets the same result.",
  },
);
