/** Ways in which a document answers a word; see `WordKey`. */
export const levelCount = 4;
/** What standing in the name adds to a level. */
export const inName = 2;

/**
 * What the index knows of one key, a word or a root: the documents that hold the word, or a word of that root,
 * ascending, each as `document * levelCount + level` with its best level: 0 the root in the text, 1 the word in the
 * text, 2 the root in the name, 3 the word in the name.
 */
export type WordKey = { key: string; holders: readonly number[] };
