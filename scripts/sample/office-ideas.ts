import type { ServiceIdea } from "./service-idea.ts";
import { readIdeas } from "./service-idea.ts";

/** Made-up services of the six basic affairs (health apart) and of the offices beside them. */
export const OFFICE_IDEAS: readonly ServiceIdea[] = readIdeas(`
# Pendidikan
ds d siswa | Perpustakaan cerita lisan | Library of spoken stories | merekam cerita orang tua siswa dan memutarnya sebagai bahan belajar menyimak | records stories told by pupils' parents and plays them for listening lessons | Minat baca rendah karena bacaan di kelas jauh dari keseharian siswa.
ds n siswa | Sarapan baca | Reading breakfast | memulai hari sekolah dengan lima belas menit membaca dan sarapan bekal sehat | begins the school day with fifteen minutes of reading and a healthy breakfast | Sebagian siswa datang tanpa sarapan dan belum lancar membaca di kelas tiga.
ds dn guru | Kelas berbagi guru | Teachers' sharing class | mempertemukan guru lintas sekolah untuk saling mengamati dan menyusun perangkat ajar | has teachers of different schools watch each other's lessons and write materials | Guru mengajar dengan cara yang sama bertahun-tahun karena tidak pernah melihat kelas lain.
s nt siswa | Kebun sains | Science garden | memakai halaman sekolah sebagai laboratorium tanah, air, dan cuaca | uses the school yard as a laboratory for soil, water and weather | Pelajaran sains hanya dari buku karena sekolah tidak punya laboratorium.
d d siswa | Jemput anak putus sekolah | Bringing back school leavers | mencocokkan data kependudukan dengan data siswa lalu mendatangi anak yang tidak bersekolah | matches population and pupil records and visits children who are out of school | Anak putus sekolah tidak tercatat di mana pun setelah keluar.
s dn siswa | Kotak berani bicara | Box for speaking up | menerima laporan perundungan tanpa nama dan menindaklanjutinya dalam dua hari | takes anonymous reports of bullying and follows them up within two days | Siswa takut melapor karena laporannya diketahui teman.
ds n difabel | Kelas untuk semua | A class for everyone | menyiapkan guru pendamping dan lembar belajar bagi siswa berkebutuhan khusus | provides support teachers and worksheets for pupils with special needs | Siswa berkebutuhan khusus diterima, tetapi belum mendapat cara belajar yang sesuai.
# Pekerjaan Umum dan Penataan Ruang
dk d warga | Lapor lubang | Report a pothole | menerima foto kerusakan jalan dan menampilkan jadwal perbaikannya | takes photos of road damage and shows the date of repair | Laporan kerusakan jalan tidak tercatat dan warga tidak tahu kapan diperbaiki.
d t warga | Sumur resapan cetak | Precast infiltration well | memasang sumur resapan dari modul beton ringan di halaman sempit | installs infiltration wells of light concrete modules in small yards | Genangan bertahan dua jam di gang yang tidak punya ruang untuk saluran.
d d usaha | Peta tata ruang terbuka | Open zoning map | membuka peta peruntukan ruang sehingga warga dapat memeriksa sebelum membangun | opens the zoning map so that people can check before they build | Pemohon baru tahu lahannya tidak sesuai setelah berkasnya lengkap.
b dt warga | Meter air baca jauh | Remote water meter | membaca meter pelanggan dari jarak jauh dan memberi tahu dugaan kebocoran | reads customers' meters remotely and warns of likely leaks | Kebocoran setelah meter baru diketahui dari tagihan.
# Perumahan Rakyat dan Kawasan Permukiman
dk n miskin | Bedah rumah bergotong royong | Home repair by mutual aid | menggabungkan bantuan bahan, tukang setempat, dan tenaga tetangga untuk memperbaiki rumah | joins materials, local builders and neighbours' labour to repair homes | Bantuan bahan saja tidak cukup karena pemilik rumah tidak mampu membayar tukang.
d d warga | Kartu rumah | House card | mencatat keadaan setiap rumah di kawasan kumuh dan kemajuannya setelah ditangani | records the state of each home in slum areas and its progress after works | Data kawasan kumuh hanya berupa luas, bukan rumah dan penghuninya.
dk n warga | Gang terang | Bright lanes | menata gang dengan lampu hemat energi, drainase kecil, dan tanaman yang dirawat bersama | improves lanes with low-energy lamps, small drains and shared planting | Gang gelap dan becek membuat warga enggan keluar pada malam hari.
# Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat
dk dn rt | Ronda tercatat | Logged night watch | menyusun jadwal ronda, daftar hadir, dan catatan kejadian yang dibaca kelurahan | keeps the night-watch rota, attendance and incidents where the village office can read them | Jadwal ronda ada di papan, tetapi tidak ada yang tahu siapa yang hadir.
d t warga | Sirene longsor murah | Low-cost landslide siren | memasang pengukur retakan tanah yang membunyikan sirene di musala terdekat | installs crack gauges that sound a siren at the nearest prayer house | Warga di lereng hanya mengandalkan penglihatan ketika hujan malam.
dk n siswa | Sekolah siaga bencana | Disaster-ready school | melatih siswa dan guru dengan simulasi gempa, kebakaran, dan jalur keluar | trains pupils and teachers with earthquake and fire drills | Sekolah belum pernah berlatih menghadapi gempa.
d d pedagang | Tata pedagang tepi jalan | Street trader arrangement | memberi nomor lapak, jam berjualan, dan kanal keluhan agar penertiban tidak mendadak | gives stall numbers, trading hours and a complaint channel so that enforcement is no surprise | Penertiban berulang di tempat yang sama karena tidak ada tempat pengganti.
dk n warga | Pos damkar RW | Neighbourhood fire post | menempatkan selang, pompa jinjing, dan regu terlatih di permukiman padat | places hoses, portable pumps and trained crews in dense settlements | Mobil pemadam sulit masuk ke gang kurang dari dua meter.
# Sosial
dk d miskin | Satu daftar bantuan | One list of assistance | menyatukan daftar penerima bantuan sehingga yang dobel dan yang terlewat terlihat | joins the lists of recipients so that doubles and gaps can be seen | Keluarga yang sama menerima tiga bantuan, tetangganya tidak satu pun.
dk n lansia | Rantang kasih | Meals with care | mengantar makanan hangat setiap hari kepada warga lanjut usia yang tinggal sendiri | brings a warm meal each day to older people who live alone | Warga lanjut usia yang tinggal sendiri tidak sanggup memasak setiap hari.
d n difabel | Bengkel alat bantu | Workshop for assistive devices | memperbaiki kursi roda dan alat bantu dengar yang rusak serta meminjamkan penggantinya | repairs wheelchairs and hearing aids and lends a replacement | Alat bantu yang rusak dibiarkan karena tidak ada tempat memperbaikinya.
kr dn miskin | Jaminan pendampingan | Accompanied coverage | mendampingi keluarga mengurus jaminan kesehatan dan bantuan sosial dalam satu hari | helps families arrange health coverage and social assistance in one day | Keluarga bolak-balik antarkantor karena syaratnya berbeda.
# Tenaga Kerja
d d kerja | Lowongan dekat rumah | Jobs near home | mencocokkan keterampilan pencari kerja dengan lowongan dalam jarak lima kilometer | matches job seekers' skills with vacancies within five kilometres | Lowongan dipasang di kantor dinas dan jarang sampai ke lulusan baru.
d n kerja | Kelas wawancara kerja | Job interview class | melatih wawancara dengan pewawancara dari perusahaan setempat | practises interviews with recruiters of local companies | Lulusan gagal pada tahap wawancara karena tidak pernah berlatih.
# Pangan
dk n warga | Lumbung RW | Neighbourhood food store | menyimpan beras iuran dan meminjamkannya kepada keluarga yang kekurangan | stores contributed rice and lends it to families in need | Keluarga berutang ke warung dengan bunga ketika upah terlambat.
dk nt warga | Pekarangan pangan | Food from the yard | menanam sayur dan memelihara ikan di ember pada lahan sempit | grows vegetables and raises fish in buckets on small plots | Pengeluaran sayur naik sedangkan pekarangan dibiarkan kosong.
# Lingkungan Hidup
dks dn warga | Bank sampah berjalan | Travelling waste bank | menimbang sampah terpilah di depan rumah dan mencatatnya sebagai tabungan | weighs sorted waste at the door and books it as savings | Bank sampah sepi karena jauh dari rumah nasabah.
dk t warga | Biopori tutup ganda | Double-lid biopore | mengolah sampah dapur dengan lubang biopori berpenutup yang aman bagi anak | composts kitchen waste in child-safe covered biopores | Sampah dapur menjadi bagian terbesar yang diangkut ke tempat pembuangan.
dk d warga | Pantau sungai | River watch | menghimpun foto dan hasil uji air sungai dari relawan setiap pekan | gathers weekly photos and water tests of the river from volunteers | Pencemaran sungai baru dilaporkan setelah ikan mati.
rp nt pegawai | Limbah medis terpilah | Sorted medical waste | memilah limbah medis di ruangan dengan warna dan timbangan per unit | sorts medical waste in the ward by colour and weighs it by unit | Limbah biasa ikut dimusnahkan sebagai limbah medis sehingga biayanya tinggi.
`);
