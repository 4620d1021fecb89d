import { defineMessages } from "../messages.ts";

export const aboutMessages = defineMessages(
  {
    title: "Tentang situs ini",
    description: "Apa situs ini, siapa yang mengelolanya, dari mana angkanya, dan cara mengoreksi kekeliruan.",
    ledeRegion:
      "Situs ini membuka catatan inovasi pelayanan publik di {region}: apa yang dijalankan, oleh siapa, sejauh mana, dan bagaimana angkanya dihitung.",
    lede: "Situs ini membuka catatan penilaian daerah: apa yang diukur, bagaimana hasilnya, dan bagaimana angkanya dihitung.",
    what: "Untuk apa",
    whatText:
      "Tiap tahun pemerintah daerah melaporkan inovasinya kepada Kementerian Dalam Negeri. Hasilnya biasanya tersebar dalam siaran pers yang angkanya saling berbeda. Di sini semuanya dikumpulkan, diberi arti, tanggal, dan sumber.",
    whatReader:
      "Warga dapat mencari layanan yang membantu, wartawan dapat mengambil angka beserta artinya, dan daerah lain dapat belajar dari inovasi yang sudah berjalan.",
    whatReaderPlain:
      "Siapa pun dapat mencari daerahnya, mengambil angka beserta artinya, dan memeriksa cara menghitungnya.",
    whoText: "Situs ini dikelola oleh {name}.",
    sources: "Dari mana angkanya",
    sourcesText: "Ada tiga macam angka, dan ketiganya tidak dicampur.",
    source1: "Angka yang dihitung situs ini dari catatan penilaian, menurut aturan yang diterangkan di halaman metode.",
    source2:
      "Angka yang diterbitkan pihak lain, disalin apa adanya dengan sumbernya. Bila berbeda-beda, semuanya ditampilkan.",
    source3: "Indeks unit, hitungan situs ini sendiri. Kementerian tidak menilai unit.",
    sourcesMissing: "Yang tidak diketahui disebut tidak diketahui. Situs ini tidak mengisi celah dengan perkiraan.",
    sample: "Data contoh",
    sampleText:
      "Skor tiap indikator belum pernah dibuka untuk umum di mana pun. Agar portal dapat diperagakan, sebagian isinya dibuat: inovasi yang namanya diawali kata Contoh, beserta skornya. Inovasi yang nyata tidak diberi skor buatan.",
    sampleReal:
      "Unit, batas wilayah, inovasi nyata, hasil resmi, target, dan lomba berasal dari sumber terbuka yang tercantum di halamannya.",
    correct: "Bila ada yang keliru",
    correctText:
      "Beri tahu kami halaman mana, angka mana, dan dari mana Anda tahu yang benar. Kekeliruan diperbaiki pada berkas data, lalu portal diterbitkan ulang.",
    correctMail: "Tulis kepada {name}:",
    correctNoMail: "Sampaikan kepada {name}. Alamat surelnya belum dicantumkan.",
    privacy: "Privasi",
    privacyText:
      "Situs ini tidak memakai pelacak atau kuki, dan tidak memuat apa pun dari situs lain. Pencarian diolah di peramban Anda sendiri. Kata yang Anda cari ikut tertulis di alamat halaman, agar hasilnya dapat dibagikan; bila Anda mencari dari beranda, peladen situs ini dapat mencatat alamat itu seperti alamat halaman lain.",
    adopt: "Untuk daerah lain",
    adoptText:
      "Situs ini dapat dipakai daerah mana pun: cukup ganti isi folder data. Programnya berlisensi MIT, jadi boleh dipakai dan diubah.",
    edition: "Edisi ini",
    editionDay: "Terbit",
    asOf: "Data per",
    licence: "Lisensi data",
    years: "Tahun yang termuat",
    toMethod: "Cara angkanya dihitung",
    toData: "Unduh datanya",
  },
  {
    title: "About this site",
    description: "What this site is, who runs it, where its figures come from and how to have an error corrected.",
    ledeRegion:
      "This site opens the record of public-service innovation in {region}: what is run, by whom, how far along, and how the figures are made.",
    lede: "This site opens the record of how regions are rated: what is measured, what came of it, and how the figures are made.",
    what: "What it is for",
    whatText:
      "Each year regional governments report their innovations to the Ministry of Home Affairs. Results are usually scattered over press releases whose figures disagree. Here they are gathered, each with its meaning, date and source.",
    whatReader:
      "People can find a service that helps them, journalists can take a figure together with its meaning, and other regions can learn from innovations already at work.",
    whatReaderPlain:
      "Anyone can look up their region, take a figure together with its meaning, and check how it was made.",
    whoText: "This site is run by {name}.",
    sources: "Where the figures come from",
    sourcesText: "There are three kinds of figures, and they are never mixed.",
    source1: "Figures that this site computes from assessment records, by the rules told on the methods pages.",
    source2: "Figures published by others, copied as they stand with their source. Where they differ, all are shown.",
    source3: "The unit index, this site’s own computation. The ministry does not rate units.",
    sourcesMissing: "What is not known is said to be unknown. This site does not fill gaps with estimates.",
    sample: "Sample data",
    sampleText:
      "Scores by indicator have never been opened to the public anywhere. So that the portal can be shown, part of it is made up: the innovations whose names begin with Contoh (“sample”), and their scores. Real innovations get no invented score.",
    sampleReal:
      "Units, boundaries, real innovations, official results, targets and contests come from open sources named on their pages.",
    correct: "If something is wrong",
    correctText:
      "Tell us which page, which figure, and how you know what is right. Errors are put right in the data files, and the portal is published again.",
    correctMail: "Write to {name}:",
    correctNoMail: "Turn to {name}. Its e-mail address is not given yet.",
    privacy: "Privacy",
    privacyText:
      "This site uses no trackers and no cookies and loads nothing from other sites. Searching is worked out in your own browser. The words you search for stand in the page's address, so that the result can be shared; if you search from the home page, this site's server may log that address like any other.",
    adopt: "For other regions",
    adoptText:
      "Any region can use this site: only the data folder changes. The program is under the MIT licence, so it may be used and altered.",
    edition: "This edition",
    editionDay: "Published",
    asOf: "Data as of",
    licence: "Licence of the data",
    years: "Years covered",
    toMethod: "How the figures are made",
    toData: "Download the data",
  },
);
