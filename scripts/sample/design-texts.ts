import { lowerFirst } from "./innovation-names.ts";
import type { Random } from "./random.ts";
import type { Run } from "./runners.ts";
import { AUDIENCES } from "./service-idea.ts";

/** The long design text (rancang bangun): background, basis, way of working, roles, stages, watch and future. */
export function writeDesign(run: Run, year: number, random: Random): string {
  const drawn = random.unit();
  const [background, basis, work, roles, stages, watch, future] = paragraphs(run, year, random);
  if (drawn < 0.05) return background;
  if (drawn < 0.13) return [background, work].join("\n\n");
  const closing = random.pick([
    `Semua lembar kerja disimpan di ${run.unit?.name ?? "kantor perusahaan"} dan dapat dilihat oleh siapa pun yang ingin mempelajari atau menirunya.`,
    "Cara ini tidak memerlukan alat mahal; yang dibutuhkan ialah kesepakatan, catatan yang rapi, dan petugas yang mau mendengar.",
    "Apa yang belum berhasil juga dicatat, supaya pelaksana berikutnya tidak mengulang kekeliruan yang sama.",
  ]);
  const optional = random.shuffled([basis, watch, future]).slice(0, drawn < 0.25 ? 1 : drawn < 0.45 ? 2 : 3);
  const kept = [background, basis, work, roles, stages, watch, future].filter(
    (text) => (text !== basis && text !== watch && text !== future) || optional.includes(text),
  );
  return `${kept.join("\n\n")} ${closing}`;
}

type Paragraphs = readonly [string, string, string, string, string, string, string];

function paragraphs({ unit, idea }: Run, year: number, random: Random): Paragraphs {
  const [audience] = AUDIENCES[idea.audience];
  const office = unit?.name ?? "perusahaan";
  const short = lowerFirst(idea.name);
  return [
    `${idea.problem} ${random.pick([
      `Keadaan itu ditemukan ${office} dalam rapat evaluasi ${year - 1}, ketika catatan layanan dibandingkan dengan jumlah sasaran. Dari sepuluh ${audience} yang seharusnya terlayani, hanya ${random.whole(3, 6)} yang tercatat. Petugas menyimpulkan bahwa sebabnya bukan kekurangan tenaga, melainkan cara layanan yang menunggu di kantor.`,
      `Hal itu berulang kali disampaikan dalam musyawarah warga dan dicatat sebagai keluhan terbanyak pada ${year - 1}. ${office} lalu mewawancarai ${random.whole(15, 60)} ${audience} dan menemukan tiga sebab: jarak, waktu layanan yang bertepatan dengan jam kerja, dan syarat yang tidak dipahami.`,
      `Bagi ${audience}, akibatnya terasa sehari-hari: ongkos perjalanan, waktu kerja yang hilang, dan layanan yang akhirnya tidak diambil. Data ${office} tahun ${year - 1} menunjukkan selisih sekitar ${random.whole(18, 46)}% antara sasaran dan yang terlayani.`,
      `Cara lama sudah dicoba diperbaiki dengan menambah jam layanan, tetapi hasilnya tidak bertahan lebih dari ${random.whole(2, 5)} bulan. Dari situ muncul gagasan untuk mengubah alurnya, bukan menambah bebannya, dengan memakai sarana yang sudah ada di ${office}.`,
    ])}`,
    random.pick([
      `Pelaksanaannya mengacu pada Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah. Penetapan tim, pedoman, dan jadwal dituangkan dalam keputusan pimpinan ${office}, sehingga tugas tidak bergantung pada satu orang dan dapat diteruskan ketika pejabatnya berganti.`,
      `Dasar pelaksanaan inovasi ini adalah tugas ${office} dalam urusan ${idea.affair} serta rencana kerja tahunan. Kegiatan dimasukkan ke dalam rencana kerja agar biaya rutinnya jelas, sedangkan hal yang baru diuji dengan surat tugas sebelum ditetapkan sebagai prosedur tetap.`,
      `Tim menyusun prosedur kerja dan lembar tanggung jawab sebelum kegiatan dimulai. Keduanya disahkan pimpinan, dibacakan dalam apel, dan ditempel di ruang layanan agar warga mengetahui haknya, lama layanan, serta kepada siapa keluhan disampaikan.`,
    ]),
    `Cara kerjanya sederhana: ${short} ${idea.does}. ${random.pick([
      `Alurnya terdiri atas empat langkah, yaitu pendataan sasaran, pemberitahuan jadwal, pelaksanaan layanan, dan pencatatan hasil. Setiap langkah punya satu penanggung jawab dan satu lembar isian, sehingga petugas pengganti dapat langsung meneruskan pekerjaan tanpa bertanya kepada yang lama.`,
      `Warga cukup menyebutkan nama dan alamat; data lain diambil dari catatan yang sudah dimiliki. Petugas memeriksa kelengkapan di tempat, menyelesaikan yang dapat diselesaikan hari itu juga, lalu menjadwalkan sisanya. Bila ada yang tidak memenuhi syarat, alasannya disampaikan dalam bahasa yang mudah dipahami.`,
      `Yang baru dari cara ini adalah urutannya. Petugas lebih dahulu mencari siapa yang belum terlayani, kemudian menentukan tempat dan waktu, baru menyiapkan layanannya. Dengan begitu sumber daya dipakai pada sasaran yang paling tertinggal, bukan pada yang paling dekat dengan kantor.`,
      `Kegiatan dilakukan dalam kelompok kecil berisi ${random.whole(5, 25)} orang supaya setiap peserta dapat bertanya dan mencoba. Bahan disiapkan dari sumber setempat, jadwal disepakati bersama, dan hasilnya dicatat pada hari yang sama agar tidak ada yang terlupa.`,
    ])}`,
    random.pick([
      `Tim terdiri atas ${random.whole(6, 38)} orang: penanggung jawab, pengolah data, dan pelaksana lapangan. Kader dan pengurus RT membantu memberi tahu warga, perguruan tinggi membantu mengukur hasil, dan dunia usaha setempat menyumbang sarana. Pembagian peran itu ditulis dalam lembar kerja sama yang diperbarui setiap tahun.`,
      `Pelaksana utama adalah pegawai ${office}. Pihak lain yang terlibat ialah kelurahan untuk pendataan, sekolah untuk penyebaran informasi, organisasi warga untuk pendampingan, dan media setempat untuk pemberitaan. Rapat singkat diadakan setiap dua pekan dengan catatan keputusan yang dapat dibaca semua pihak.`,
      `Sejak awal ${audience} diajak merancang layanan melalui ${random.whole(2, 5)} kali pertemuan. Mereka memilih jadwal, memperbaiki istilah yang membingungkan, dan menguji lembar isian. Dua orang wakil mereka duduk dalam tim sehingga perubahan tidak diputuskan sepihak.`,
    ]),
    random.pick([
      `Tahap kerja: (1) penggalian masalah dan pengumpulan data awal selama satu bulan; (2) penyusunan rancangan dan pedoman; (3) uji coba di ${random.whole(1, 4)} lokasi; (4) perbaikan menurut catatan uji coba; (5) penerapan di seluruh wilayah; (6) evaluasi setelah enam bulan. Setiap tahap ditutup dengan catatan tertulis.`,
      `Uji coba dilakukan lebih dahulu dengan ${random.whole(15, 80)} peserta. Dari uji coba diketahui bahwa jadwal perlu digeser dan lembar isian dipersingkat dari ${random.whole(9, 16)} menjadi ${random.whole(4, 7)} pertanyaan. Setelah perbaikan itu barulah layanan diterapkan penuh dan diumumkan kepada masyarakat.`,
      `Pekerjaan dimulai dengan memetakan sasaran, dilanjutkan pelatihan petugas selama ${random.whole(1, 3)} hari, penyiapan alat, dan pemberitahuan kepada warga. Pada bulan pertama layanan berjalan terbatas supaya kekeliruan cepat diketahui. Bulan berikutnya cakupan ditambah menurut kesiapan petugas, bukan menurut jadwal yang kaku.`,
    ]),
    random.pick([
      `Pemantauan memakai tiga ukuran: jumlah yang dilayani, lama layanan, dan kepuasan. Angkanya dikumpulkan setiap bulan dan dibandingkan dengan keadaan sebelum inovasi. Bila salah satu turun dua bulan berturut-turut, tim mencari sebabnya dan menuliskan perbaikan dalam catatan yang sama.`,
      `Setiap ${random.pick(["pekan", "bulan"])} tim membaca ulang catatan layanan, memeriksa keluhan yang belum selesai, dan mendatangi ${random.whole(3, 10)} penerima layanan secara acak. Hasilnya dilaporkan kepada pimpinan dan ditempel di ruang tunggu agar dapat dibaca siapa pun.`,
      `Keberhasilan diukur dengan survei sederhana setelah layanan dan dengan catatan waktu yang dibuat petugas. Ukuran itu sengaja sedikit supaya benar-benar diisi. Evaluasi tahunan dilakukan bersama pihak luar yang tidak ikut menjalankan layanan.`,
    ]),
    random.pick([
      `Keberlanjutan dijaga dengan tiga cara: biaya rutin masuk rencana kerja, pedoman disimpan dalam bentuk yang mudah diperbarui, dan sedikitnya ${random.whole(2, 5)} petugas menguasai seluruh alur. Unit lain yang ingin meniru dipersilakan mengamati satu hari penuh dan membawa pulang pedomannya.`,
      `Risiko yang diperkirakan adalah pergantian petugas, data yang tidak diperbarui, dan turunnya semangat setelah tahun pertama. Ketiganya ditangani dengan pelatihan berkala, pengingat pembaruan data, serta penghargaan kecil bagi petugas dan warga yang aktif.`,
      `Pada tahun berikutnya layanan akan diperluas ke wilayah yang belum terjangkau dan disambungkan dengan layanan lain yang sasarannya sama. Perluasan hanya dilakukan bila ukuran keberhasilan di lokasi lama tetap terjaga, supaya mutu tidak turun karena mengejar jumlah.`,
    ]),
  ];
}
