import { defineMessages } from "../messages.ts";

export const accessibilityMessages = defineMessages(
  {
    title: "Aksesibilitas",
    description: "Apa yang dikerjakan agar situs ini dapat dipakai semua orang, bagaimana diuji, dan kekurangannya.",
    lede: "Catatan publik harus dapat dibaca siapa pun: dengan pembaca layar, dengan papan ketik, di ponsel lama, atau di atas kertas. Ukuran kami WCAG 2.2 tingkat AA.",
    done: "Yang sudah ada",
    "done.script":
      "Semua isi terbaca tanpa JavaScript. Skrip hanya menambah kemudahan pada pencarian dan penjelajah tren.",
    "done.charts": "Setiap grafik didahului kalimat kesimpulannya dan diikuti tabel dengan angka yang sama.",
    "done.keyboard":
      "Semua tautan dan tombol tercapai dengan papan ketik, dengan fokus yang tampak dan tautan langsung ke isi.",
    "done.zoom":
      "Halaman tetap satu kolom pada lebar 320 piksel, sama dengan perbesaran 400 %; hanya tabel lebar yang bergeser di dalam bingkainya sendiri.",
    "done.colour":
      "Warna tidak pernah menjadi satu-satunya tanda; kontras memadai pada tampilan terang, gelap, dan warna paksa.",
    "done.language":
      "Bahasa halaman dan bahasa bagian yang berbeda ditandai, sehingga pembaca layar mengucapkannya dengan benar.",
    "done.print": "Halaman dapat dicetak; bagian yang tidak berguna di kertas ditinggalkan.",
    tested: "Bagaimana diuji",
    testedText:
      "Setiap perubahan program diuji otomatis: satu halaman dari setiap jenis diperiksa dengan axe dalam tampilan terang dan gelap, dua bahasa, lebar 320 dan 1280 piksel. Tautan yang putus menggagalkan penerbitan.",
    testedBrowsers: "Pengujian otomatis memakai Chromium. Pemeriksaan otomatis hanya menemukan sebagian hambatan.",
    gaps: "Kekurangan yang kami ketahui",
    "gap.people": "Situs ini belum diuji bersama penyandang disabilitas.",
    "gap.maps":
      "Peta adalah gambar; batas wilayah tidak dapat dijelajahi dengan papan ketik. Tabel di bawahnya memuat semua angkanya.",
    "gap.tables": "Tabel peringkat yang panjang tidak dapat diurutkan ulang di halaman; berkas CSV dapat.",
    "gap.texts": "Ringkasan inovasi ditulis oleh banyak orang, dan sebagian hanya ada dalam bahasa Indonesia.",
    "gap.reader": "Kami belum mencobanya dengan semua pembaca layar.",
    report: "Bila Anda terhambat",
    reportText: "Beri tahu kami halaman mana, apa yang Anda coba, dan alat bantu apa yang Anda pakai.",
    reportMail: "Tulis kepada {name}:",
    reportNoMail: "Sampaikan kepada {name}. Alamat surelnya belum dicantumkan.",
    date: "Pernyataan ini berlaku untuk edisi {day}.",
  },
  {
    title: "Accessibility",
    description: "What is done so that everyone can use this site, how it is tested, and where it falls short.",
    lede: "A public record must be readable by anyone: with a screen reader, with a keyboard, on an old phone or on paper. Our measure is WCAG 2.2, level AA.",
    done: "What there is",
    "done.script":
      "Everything can be read without JavaScript. Scripts only make searching and exploring trends easier.",
    "done.charts":
      "Every chart is preceded by a sentence that says what it shows and followed by a table of the same numbers.",
    "done.keyboard":
      "Every link and button can be reached with the keyboard, with a visible focus and a link straight to the content.",
    "done.zoom":
      "Pages stay in one column at 320 pixels, which equals 400 % zoom; only wide tables move, inside their own frame.",
    "done.colour": "Colour is never the only sign; contrast suffices in light, dark and forced colours.",
    "done.language":
      "The language of a page and of parts in another language is marked, so that screen readers pronounce them rightly.",
    "done.print": "Pages can be printed; what is of no use on paper is left out.",
    tested: "How it is tested",
    testedText:
      "Every change of the program is tested automatically: axe checks one page of every kind, light and dark, in both languages, 320 and 1280 pixels wide. A broken link stops publication.",
    testedBrowsers: "The automatic tests use Chromium. Automatic checks find only a part of the barriers.",
    gaps: "Gaps we know of",
    "gap.people": "This site has not yet been tested with people with disabilities.",
    "gap.maps":
      "Maps are pictures; boundaries can't be explored with the keyboard. The table below holds all their numbers.",
    "gap.tables": "Long rankings can't be sorted anew on the page; the CSV file can.",
    "gap.texts": "Summaries of innovations are written by many people, and some exist in Indonesian only.",
    "gap.reader": "We have not tried every screen reader.",
    report: "If something stops you",
    reportText: "Tell us which page, what you tried, and which assistive technology you use.",
    reportMail: "Write to {name}:",
    reportNoMail: "Tell {name}. Their e-mail address has not been given yet.",
    date: "This statement holds for the edition of {day}.",
  },
);
