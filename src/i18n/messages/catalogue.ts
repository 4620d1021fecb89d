import { defineMessages } from "../messages.ts";

export const catalogueMessages = defineMessages(
  {
    title: "Semua inovasi",
    titlePaged: "Semua inovasi, halaman {page}",
    description: "{total} inovasi layanan publik: nama, pelaksana, urusan, dan kematangannya.",
    count: "{total} inovasi",
    lede: "Setiap inovasi punya halaman sendiri: apa yang diselesaikan, untuk siapa, dan apa hasilnya. Yang terbaru di atas.",
    position: "Halaman {page} dari {pages}",
    empty: "Belum ada inovasi yang diterbitkan dalam data ini.",
    noMaturity: "kematangan belum dipublikasikan",
    list: "Daftar inovasi",
    narrow: "Cari atau saring inovasi",
  },
  {
    title: "All innovations",
    titlePaged: "All innovations, page {page}",
    description: "{total} public-service innovations: their names, who runs them, their field and their maturity.",
    count: "{total} innovations",
    lede: "Each innovation has a page of its own: what it solves, for whom, and what came of it. Newest first.",
    position: "Page {page} of {pages}",
    empty: "No innovation has been published in this data yet.",
    noMaturity: "maturity not published yet",
    list: "List of innovations",
    narrow: "Search or narrow the innovations",
  },
);
