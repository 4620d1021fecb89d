import type { ServiceIdea } from "./service-idea.ts";
import { readIdeas } from "./service-idea.ts";

/** Made-up services of the remaining affairs: documents, economy, culture and the inner workings of the city. */
export const ADMINISTRATION_IDEAS: readonly ServiceIdea[] = readIdeas(`
# Administrasi Kependudukan dan Pencatatan Sipil
dk dn warga | Akta lahir di ruang bersalin | Birth certificate at the maternity ward | menerbitkan akta kelahiran, kartu keluarga, dan kartu anak sebelum bayi pulang | issues the birth certificate, family card and child card before the baby goes home | Akta kelahiran baru diurus ketika anak masuk sekolah.
dk n lansia | Jemput rekam KTP | ID card recording at home | merekam data KTP di rumah warga yang sakit atau lanjut usia | records ID card data at the homes of sick or older people | Warga yang tidak dapat berjalan tidak memiliki KTP elektronik.
k d warga | Surat pengantar sepuluh menit | Ten-minute letter of reference | menerbitkan surat pengantar kelurahan dengan tanda tangan elektronik | issues letters of reference with an electronic signature | Warga datang dua kali karena pejabat penanda tangan tidak di tempat.
k dn rt | Buku induk warga | Residents' master book | menyatukan catatan kepindahan, kelahiran, dan kematian di tingkat RT | joins the records of moves, births and deaths at neighbourhood level | Catatan RT, kelurahan, dan dinas tidak pernah sama.
# Pemberdayaan Perempuan dan Pelindungan Anak
dkp dn perempuan | Ruang aman RW | Safe room in the neighbourhood | menyiapkan rumah singgah, pendamping, dan jalur rujukan bagi korban kekerasan | prepares a shelter, companions and a referral path for victims of violence | Korban kekerasan tidak tahu harus ke mana pada malam hari.
dk n perempuan | Forum anak merancang kota | Children plan the city | membawa usul anak ke musyawarah rencana pembangunan | brings children's proposals to the planning assembly | Anak hanya tampil sebagai pengisi acara dalam musyawarah.
# Pengendalian Penduduk dan Keluarga Berencana
dpk dn miskin | Layanan KB setelah lahir | Family planning after birth | menawarkan konseling dan layanan keluarga berencana sebelum ibu pulang | offers family planning counselling and service before the mother goes home | Ibu baru kembali untuk ber-KB setelah hamil lagi.
dk n remaja | Sekolah calon pengantin | School for couples-to-be | membekali calon pengantin dengan gizi, keuangan keluarga, dan pengasuhan | prepares couples with nutrition, family finance and parenting | Pembekalan pranikah hanya satu jam dan tidak membahas pengasuhan.
# Pemberdayaan Masyarakat dan Desa
k dn rt | Musyawarah tercatat | Assembly on record | mencatat usul warga, alasan diterima atau ditolak, dan kemajuannya | records residents' proposals, why they were accepted or not, and their progress | Usul warga tidak berbalas sehingga peserta musyawarah berkurang.
k n warga | Udar — urunan darurat | Emergency fund of neighbours | menghimpun iuran kecil untuk biaya darurat seperti ambulans dan pemakaman | pools small contributions for emergencies such as ambulances and funerals | Keluarga berutang ketika ada kematian atau sakit mendadak.
k n pemuda | Café baca RW | Reading café | mengubah pos ronda menjadi tempat baca dan belajar bersama pada sore hari | turns the watch post into an afternoon place for reading and study | Anak muda tidak punya tempat berkumpul selain di tepi jalan.
# Koperasi, Usaha Kecil, dan Menengah
dk d usaha | Etalase produk tetangga | Neighbours' shop window | menayangkan produk usaha mikro per kelurahan dan menerima pesanan | shows micro-business products by village and takes orders | Produk rumahan hanya dikenal di satu RW.
dk n usaha | Klinik kemasan | Packaging clinic | memperbaiki kemasan, label, dan izin edar dalam empat kali pertemuan | improves packaging, labels and permits in four meetings | Produk ditolak toko karena kemasan dan labelnya belum memenuhi syarat.
# Perdagangan
db dn pedagang | Papan harga pasar | Market price board | mengumumkan harga bahan pokok setiap pagi di pasar dan di gawai | publishes the price of staple goods each morning | Pembeli dan pedagang tidak punya patokan harga yang sama.
# Perindustrian
d t usaha | Mesin peniris bersama | Shared oil drainer | meminjamkan mesin peniris dan pengering kepada perajin makanan ringan | lends draining and drying machines to snack makers | Keripik cepat tengik karena minyak tidak ditiriskan.
# Penanaman Modal
d d usaha | Izin satu meja | Permit at one desk | memproses izin usaha mikro dalam satu pertemuan dengan syarat yang sudah terisi | handles micro-business permits in one meeting with pre-filled forms | Pemohon izin mengisi data yang sama di empat formulir.
d dn usaha | Dampingi laporan investasi | Help with investment reports | membantu pelaku usaha mengisi laporan kegiatan penanaman modal | helps businesses fill in their investment reports | Laporan investasi tidak masuk karena pelaku usaha tidak paham caranya.
# Pertanian
dk dn tani | Klinik tanaman kota | Plant clinic | memeriksa tanaman sakit di kebun dan memberi resep tanpa pestisida berlebih | inspects sick plants and prescribes treatment without excess pesticide | Petani menyemprot berdasarkan perkiraan.
# Kelautan dan Perikanan
d tn tani | Kolam terpal hemat air | Water-saving tarpaulin pond | membudidayakan lele dan nila dengan air yang diputar kembali | raises catfish and tilapia in recirculated water | Kolam tanah kekurangan air pada musim kemarau.
# Perhubungan
d d warga | Parkir tercatat | Recorded parking | mencatat pembayaran parkir tepi jalan dengan kode pada karcis | records street parking payments by a code on the ticket | Pendapatan parkir tidak dapat dicocokkan dengan jumlah kendaraan.
d n siswa | Jalur aman ke sekolah | Safe way to school | menata penyeberangan, rambu, dan relawan di sekitar sekolah | arranges crossings, signs and volunteers around schools | Anak menyeberang di antara kendaraan yang mengantar.
# Komunikasi dan Informatika
d d warga | Satu pintu aduan | One door for complaints | menyatukan aduan dari pesan, telepon, dan loket dengan nomor lacak | joins complaints from messages, phone and counter under one tracking number | Aduan yang sama dijawab berbeda oleh tiga kantor.
# Statistik
d d pegawai | Kamus data kota | City data dictionary | menyepakati arti, satuan, dan pemilik setiap data yang dipakai kantor | agrees on the meaning, unit and owner of each figure | Dua kantor menyebut angka kemiskinan yang berbeda.
# Kepemudaan dan Olahraga
dk n pemuda | Liga kampung | Village league | menyelenggarakan pertandingan antar-RW dengan aturan ramah dan jadwal tetap | runs friendly matches between neighbourhoods on a fixed schedule | Lapangan dipakai kelompok tertentu saja.
# Pariwisata
dk dn usaha | Jelajah kota berjalan kaki | City walks | menyusun rute jalan kaki dengan pemandu muda dan cerita tempat | lays out walking routes with young guides and stories of places | Tamu singgah kurang dari dua jam karena tidak tahu yang dapat dilihat.
# Kebudayaan
ds dn siswa | Sanggar keliling | Travelling arts studio | membawa pelatih angklung, pencak silat, dan tari ke sekolah secara bergilir | brings teachers of angklung, pencak silat and dance to schools in turn | Pelatih seni menumpuk di pusat kota.
# Perpustakaan
ds dn siswa | Kotak buku bergilir | Rotating book box | memutar kotak berisi empat puluh buku antarsekolah setiap bulan | rotates boxes of forty books between schools each month | Buku di sekolah tidak bertambah dan sudah dibaca semua.
# Kearsipan
dk d pegawai | Arsip temu cepat | Quick-find archive | memberi kode pada arsip dan menyimpannya dengan daftar yang dapat dicari | codes archives and keeps a searchable list | Mencari satu berkas memerlukan setengah hari.
# Pertanahan
d d warga | Peta aset tanah kota | Map of city land | memetakan tanah milik kota beserta status dan pemanfaatannya | maps city-owned land with its status and use | Tanah kota dipakai tanpa perjanjian karena batasnya tidak jelas.
# Perencanaan
d d pegawai | Rencana terbaca | Readable plan | menyajikan rencana kerja kota dalam bahasa sehari-hari dan peta | presents the city's work plan in everyday words and maps | Dokumen rencana setebal ratusan halaman tidak dibaca warga.
# Penelitian dan Pengembangan
d dn pegawai | Bengkel gagasan | Ideas workshop | mendampingi kantor menyusun inovasi dari masalah sampai uji coba | accompanies offices from a problem to a pilot | Usul inovasi berhenti pada judul.
# Keuangan
db d pajak | Bayar pajak di warung | Pay tax at the shop | membuka pembayaran pajak bumi dan bangunan di warung yang ditunjuk | opens property tax payment at appointed shops | Warga menunda membayar karena loket hanya buka pada jam kerja.
# Kepegawaian
d d pegawai | Naik pangkat tanpa berkas | Promotion without paper | mengusulkan kenaikan pangkat dari data pegawai yang sudah ada | proposes promotions from data already held | Pegawai mengumpulkan salinan yang sama setiap empat tahun.
# Pendidikan dan Pelatihan
d dn pegawai | Belajar Kamis | Thursday learning | membuka kelas satu jam yang diajar pegawai untuk pegawai | opens a one-hour class taught by employees for employees | Anggaran pelatihan hanya cukup untuk sebagian kecil pegawai.
# Fungsi lain sesuai ketentuan peraturan perundang-undangan
d d pegawai | Pantau tindak lanjut temuan | Follow-up tracker | menampilkan temuan pemeriksaan dan batas waktu tindak lanjutnya | shows audit findings and the deadline of each | Tindak lanjut temuan terlambat karena tersebar dalam surat.
d dn warga | Sidang mudah diikuti | Sessions easy to follow | menyajikan jadwal, bahan, dan ringkasan sidang dalam bahasa sehari-hari | publishes the schedule, papers and summaries of sessions in plain words | Warga tidak tahu apa yang diputuskan dalam sidang.
d n warga | Kampung rukun | Village of harmony | mempertemukan tokoh lintas agama dan pemuda dalam kegiatan bersama | brings leaders of different faiths and young people together | Salah paham antarwarga sering bermula dari pesan berantai.
`);
