import { foldWord, writtenWords } from "#core/browse/fold-word.ts";
import { wordRoots } from "#core/browse/word-roots.ts";

/** What a root weighs in a text, and the word that it was found in. */
export type TellingWord = { word: string; weight: number };

/**
 * The roots of the words that tell what a text is about. A word of the name weighs 2, another 1; where a word may have
 * several roots, they share its weight. Words that stand in any account, numbers, words of one or two letters
 * and `ignored` ones (folded) tell nothing.
 */
export function tellingWords(
  name: string,
  text: string,
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, TellingWord> {
  const found = new Map<string, TellingWord>();
  for (const [part, weight] of [
    [name, 2],
    [text, 1],
  ] as const) {
    for (const written of writtenWords(part)) {
      const word = foldWord(written);
      if (word.length < 3 || /\d/.test(word) || silent.has(word) || ignored.has(word)) continue;
      const roots = wordRoots(word).filter((root) => !silent.has(root));
      for (const root of roots) {
        // The name comes first, so that its weight stays.
        if (!found.has(root)) found.set(root, { word, weight: weight / roots.length });
      }
    }
  }
  return found;
}

/** Folded words that stand in any account: of grammar, of contests, of means, and of what a portal says about itself. */
const silent: ReadonlySet<string> = new Set(
  (
    "ada adalah agar akan antara atas atau bagi bahwa banyak baru bisa bukan cara dalam dan dapat dari dengan di hal harus " +
    "hingga ialah ini itu jadi juga karena ke kepada lagi lain lalu lebih maka mana masih melalui menjadi namun oleh para " +
    "pada per saat saja sama sampai sangat satu sebagai sebelum secara sejak sekaligus seperti serta setelah setiap suatu " +
    "sudah supaya tanpa telah tentang tetap tiap tidak untuk yaitu yang yakni serba semua terutama sehingga nya " +
    "dua tiga empat lima enam tujuh delapan sembilan sepuluh tahun bulan minggu hari tanggal pertama kedua ketiga " +
    "juara besar finalis nominasi kategori lomba kompetisi festival penghargaan pemenang dipaparkan ditampilkan masuk " +
    "inovasi inovatif daerah kota kabupaten kecamatan kelurahan desa sumber sumbernya menerangkan isi isinya singkatan " +
    "contoh program kegiatan pelaksana pelaksananya pemerintah waktu rata sistem informasi aplikasi online daring digital elektronik"
  ).split(" "),
);
