import { withoutPrefix } from "./without-prefix.ts";

/**
 * The roots that a folded Indonesian word may have once its affixes are taken off: `pemberdayaan` gives `daya`,
 * `penerimaan` gives `ima` and `erima`, since a nasal prefix may have swallowed a consonant; a word without affixes
 * gives itself. Two words belong together where they share a root. The same function serves the index and the query:
 * what it gets wrong, as with `terima`, it gets wrong on both sides.
 *
 * Affixes in the manner of Nazief–Adriani and ECS, without their dictionary of 30,000 roots: in its place stands the
 * rule that a root has two syllables, which keeps `makan`, `bulan` and `beras` whole.
 *
 * Why our own: of the pairs in `tests/core/browse/word-pairs.ts` (60 that belong together, 30 that do not, 49 more that
 * belong together and were chosen after the rules) it tells 60, 30 and 45; sastrawijs 1.1.0, which would add 90 kB to the
 * page, 52, 30 and 41; @orama/stemmers 3.1.18 (Snowball, 1.4 kB) 50, 25 and 35; natural 8.1.1 (436 kB on disk) 56 and
 * 30 of the first two. snowball-stemmers has no Indonesian.
 */
export function wordRoots(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size > mostRemembered) remembered.clear();
  const roots = rootsOf(word);
  remembered.set(word, roots);
  return roots;
}

function rootsOf(word: string): readonly string[] {
  if (!/^[a-z]{5,}$/.test(word) || wholeWords.has(word)) return [word];
  const forms = new Set([word]);
  const roots: string[] = [];
  // A set also visits what is added to it on the way.
  for (const form of forms) {
    const shorter = [...steps(form)].filter(isRoot);
    if (shorter.length === 0) roots.push(form);
    for (const next of shorter) forms.add(next);
  }
  return roots;
}

const remembered = new Map<string, readonly string[]>();
const mostRemembered = 50_000;

/** Words that only look as if they had an affix, and would meet an unrelated one without it. */
const wholeWords: ReadonlySet<string> = new Set(
  (
    "adalah berita besar daerah dengan desa diri istilah keluarga kembali kepala majalah makalah masalah media " +
    "melalui mesin perempuan secara sebagai sedang sejak sekolah selalu selama semua seperti setelah tentang terhadap"
  ).split(" "),
);

const suffixes = ["nya", "lah", "kah", "pun", "ku", "mu", "kan", "an", "i"];

function* steps(form: string): Generator<string> {
  for (const suffix of suffixes) if (form.endsWith(suffix)) yield form.slice(0, -suffix.length);
  yield* withoutPrefix(form);
}

/** Two syllables in at least three letters: `ibu`, `daya`; not `mak`, `bul`. */
function isRoot(form: string): boolean {
  return form.length >= 3 && /[aeiou][^aeiou]*[aeiou]/.test(form);
}
