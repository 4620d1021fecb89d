import { defineMessages } from "../messages.ts";

/** How an index comes about, and the rules that hold on every page. */
export const methodRuleMessages = defineMessages(
  {
    regionTitle: "Tiga bagian yang dijumlahkan",
    regionText:
      "Setiap tahun daerah melaporkan inovasinya kepada kementerian. Nilainya tersusun dari tiga bagian, lalu dibandingkan dengan nilai tertinggi yang mungkin.",
    region1: "Keadaan daerah",
    region1Text:
      "Belasan indikator menilai wilayahnya, misalnya opini audit, kemiskinan, dan dukungan bagi inovator. Tiap indikator mendapat tingkat 0 sampai 3, lalu dikali bobotnya.",
    region2: "Mutu inovasi",
    region2Text:
      "Tiap inovasi dinilai dengan dua puluh indikator; jumlah poinnya disebut skor kematangan. Skor semua inovasi dirata-ratakan. Bila inovasinya terlalu sedikit, pembaginya tetap sebesar pembagi minimum, sehingga rata-ratanya turun.",
    region3: "Banyaknya inovasi",
    region3Text:
      "Tiap inovasi menambah sedikit poin sampai batas tertentu, asalkan cukup banyak urusan pelayanan dasar tercakup. Karena itu indeks naik bukan hanya oleh inovasi yang lebih baik, melainkan juga oleh inovasi yang lebih banyak.",
    regionSum: "Ketiganya dijumlahkan, dibagi nilai tertinggi, lalu dikali 100.",
    compositeTitle: "Tiga langkah",
    composite1: "Tiap ukuran dibawa ke skala yang sama",
    composite1Text:
      "Tahun, rupiah, dan persen tidak dapat dijumlahkan begitu saja. Tiap nilai lebih dulu ditempatkan pada skala 0 sampai 100 menurut patokan yang tetap.",
    composite2: "Ukuran yang sejenis digabung",
    composite2Text: "Ukuran dalam satu kelompok dirata-ratakan menurut bobotnya.",
    composite3: "Kelompok digabung menjadi indeks",
    composite3Text:
      "Cara menggabungnya tercantum pada tiap metode. Pada rata-rata geometrik, kelompok yang tertinggal tidak dapat ditutupi sepenuhnya oleh kelompok yang unggul.",
    unitTitle: "Indeks unit: hitungan situs ini sendiri",
    unitWhy:
      "Kementerian menilai daerah, bukan dinas, kecamatan, kelurahan, atau puskesmas. Agar warga dapat melihat siapa mengerjakan apa, situs ini menghitung indeks unit. Angka itu bukan nilai resmi.",
    unitHow:
      "Caranya: rata-rata skor kematangan inovasi unit pada tahun itu, dibagi skor tertinggi yang mungkin, dikali 100.",
    unitRank:
      "Peringkatnya dibuat hanya di antara unit sejenis: kelurahan dengan kelurahan, puskesmas dengan puskesmas.",
    unitNone:
      "Unit tanpa inovasi pada tahun itu tidak punya indeks. Itu bukan nol: memang tidak ada yang dapat dirata-ratakan.",
    unitFew:
      "Banyaknya inovasi selalu tercantum di samping indeksnya, sebab rata-rata dari satu atau dua inovasi mudah melonjak.",
    rules: "Aturan yang sama di semua halaman",
    ruleRounding: "Pembulatan",
    ruleRoundingText:
      "Angka dibulatkan satu kali saja, di akhir. Bila tepat di tengah, dibulatkan ke atas: 65,005 menjadi 65,01. Jumlah perantaranya memakai pecahan tepat, jadi tidak ada selisih kecil yang menumpuk.",
    ruleRank: "Peringkat dan nilai yang sama",
    ruleRankText:
      "Peringkat dibuat dari angka yang sudah dibulatkan, yaitu angka yang Anda lihat. Nilai yang sama berbagi peringkat, dan urutan berikutnya dilompati: 1, 2, 2, 4.",
    rulePredicate: "Predikat",
    rulePredicateText:
      "Predikat juga dibaca dari angka yang sudah dibulatkan, menurut batas yang berlaku pada tahun itu. Jadi tidak ada angka yang jatuh di sela dua batas.",
    ruleMissing: "Nilai yang hilang",
    ruleMissingText:
      "Tidak dilaporkan bukan nol. Angka yang tidak kami punya disebut dengan kata-kata dan dibiarkan kosong pada gambar. Hanya bila aturan resmi menghitung isian kosong sebagai 0, hitungannya mengikuti aturan itu, dan metodenya mengatakannya.",
    ruleCoverage: "Cakupan dan batas",
    ruleCoverageText:
      "Cakupan ialah bagian bobot yang dilaporkan. Bila belum penuh, kami menyebut batas terendah (semua yang hilang dianggap paling rendah) dan tertinggi (semuanya dianggap paling tinggi). Bila cakupannya kurang dari syarat metode, indeksnya tidak ditampilkan.",
    ruleBreak: "Metode yang berganti",
    ruleBreakText:
      "Bila aturannya berganti, dua tahun tidak dibandingkan: garis pada gambar diputus, sedangkan perubahan nilai dan peringkat tidak dihitung. Angka yang naik bisa saja hanya karena caranya berbeda.",
    ruleTrend: "Kapan kami menyebut tren",
    ruleTrendText:
      "“Naik 7,44 poin” adalah fakta; “naik konsisten” adalah pernyataan, dan harus lulus uji. Yang diuji hanya tahun-tahun yang sebanding, sedikitnya empat: seberapa sering urutan seperti itu muncul bila tahunnya diacak (uji Mann-Kendall, di bawah 5%). Dengan lima tahun, hanya deret yang naik setiap tahun, atau turun setiap tahun, yang lulus. Bila tidak lulus, kami menulis “tidak ada tren yang jelas”, bukan “stabil”. Kemiringannya adalah nilai tengah dari semua pasangan tahun (Theil-Sen).",
    ruleSpan: "Rentang peringkat bila bobot diubah",
    ruleSpanText:
      "Seandainya bobotnya sedikit lain, apakah urutannya tetap? Semua bobot diubah acak sampai {noise} ke atas atau ke bawah, {count} kali, dan setiap kali unit diurutkan lagi. Pada sembilan dari sepuluh percobaan, peringkat unit berada dalam rentang itu. Ini bukan selang kepercayaan dan bukan usul bobot lain. Bilangan acaknya selalu mulai dari {seed}, jadi hasilnya dapat diulang.",
  },
  {
    regionTitle: "Three parts that are added up",
    regionText:
      "Each year the region reports its innovations to the ministry. The result has three parts and is set against the highest one can reach.",
    region1: "The state of the region",
    region1Text:
      "Some fifteen indicators rate the region itself, such as its audit opinion, poverty and support for innovators. Each has a level from 0 to 3, times its weight.",
    region2: "The quality of innovations",
    region2Text:
      "Each innovation is rated by twenty indicators; its points add up to a maturity score. The scores of all innovations are averaged. With too few innovations the divisor stays at its minimum, so the mean falls.",
    region3: "The number of innovations",
    region3Text:
      "Each innovation adds a few points up to a limit, provided that enough basic services are covered. So the index rises with better innovations, but also with more of them.",
    regionSum: "The three are added, divided by the highest attainable and multiplied by 100.",
    compositeTitle: "Three steps",
    composite1: "Each measure is brought to the same scale",
    composite1Text:
      "Years, rupiah and per cent cannot simply be added. Each value is first placed on a scale from 0 to 100 by fixed marks.",
    composite2: "Measures of a kind are joined",
    composite2Text: "Measures within a group are averaged by their weights.",
    composite3: "Groups are joined to the index",
    composite3Text:
      "Each method says how. With a geometric mean, a group that lags cannot be fully made up for by one that leads.",
    unitTitle: "The unit index: this site’s own computation",
    unitWhy:
      "The ministry rates regions, not agencies, districts, urban villages or health centres. So that people can see who does what, this site computes a unit index. It is no official score.",
    unitHow:
      "How: the mean maturity score of the unit’s innovations in the year, divided by the highest possible score, times 100.",
    unitRank:
      "Units are ranked only among their own kind: urban villages with urban villages, health centres with health centres.",
    unitNone: "A unit without an innovation in the year has no index. That is not zero: there is nothing to average.",
    unitFew: "The number of innovations always stands beside the index, since the mean of one or two jumps easily.",
    rules: "Rules that hold on every page",
    ruleRounding: "Rounding",
    ruleRoundingText:
      "Figures are rounded once only, at the end. Exactly halfway, they are rounded up: 65.005 becomes 65.01. Steps in between use exact fractions, so no small differences add up.",
    ruleRank: "Ranks and equal values",
    ruleRankText:
      "Ranks follow from the rounded figure, the one you see. Equal values share a rank, and the next places are skipped: 1, 2, 2, 4.",
    rulePredicate: "Ratings",
    rulePredicateText:
      "Ratings, too, are read from the rounded figure, by the bounds in force that year. So no figure falls between two bounds.",
    ruleMissing: "Missing values",
    ruleMissingText:
      "Not reported is not zero. A figure that we lack is said in words and left as a gap in pictures. Only where the official rule counts an empty entry as 0 does the computation follow it, and the method says so.",
    ruleCoverage: "Coverage and bounds",
    ruleCoverageText:
      "Coverage is the share of weight that was reported. Where it is not full, we give the lowest bound (all that is missing taken at its least) and the highest (all at its most). Below what the method requires, no index is shown.",
    ruleBreak: "Changes of method",
    ruleBreakText:
      "When the rule changes, two years are not compared: the line in the picture is broken, and no change of value or rank is computed. A figure may rise only because it was made differently.",
    ruleTrend: "When we speak of a trend",
    ruleTrendText:
      "“Up 7.44 points” is a fact; “rising consistently” is a claim, and has to pass a test. Only comparable years are tested, four at least: how often would such an order come about if the years were shuffled (Mann-Kendall test, below 5%)? With five years only a series that rises every year, or falls every year, passes. If it fails we write “no clear trend”, not “stable”. The slope is the middle one of all pairs of years (Theil-Sen).",
    ruleSpan: "Range of ranks when weights move",
    ruleSpanText:
      "Had the weights been a little different, would the order be the same? All weights are moved at random by up to {noise} either way, {count} times, and the units are ranked each time. In nine of ten tries a unit’s rank lies within the range. It is no confidence interval and no proposal of other weights. The random numbers always start from {seed}, so the result can be repeated.",
  },
);
