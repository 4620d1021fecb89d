/** A text in Indonesian with its English translation, or null where nobody has translated it. */
export type Text = { id: string; en: string | null };

/** A text that must exist in both languages: our own words, never a spreadsheet's. */
export type BilingualText = { id: string; en: string };
