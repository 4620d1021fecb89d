import { defineMessages } from "../messages.ts";

export const notFoundMessages = defineMessages(
  {
    title: "Halaman tidak ditemukan",
    text: "Alamat ini tidak ada di portal, atau pernah ada lalu berpindah. Coba periksa ejaannya, atau mulai dari salah satu halaman ini.",
    home: "Beranda",
    innovations: "Semua inovasi",
    units: "Semua unit",
    data: "Data",
    about: "Tentang situs ini",
    ways: "Halaman untuk memulai lagi",
  },
  {
    title: "Page not found",
    text: "This address is not on the portal, or it was and has moved. Check its spelling, or start from one of these pages.",
    home: "Home",
    innovations: "All innovations",
    units: "All units",
    data: "Data",
    about: "About this site",
    ways: "Pages to start from again",
  },
);
