import type { FactPage } from "./fact-page.ts";

/** A file beside a fact page. */
export type FactFile = { path: string; text: string };

/** The citation files of a page. */
export function citationFiles({ files, bibtex, ris }: FactPage): FactFile[] {
  return [
    { path: files.bib, text: bibtex },
    { path: files.ris, text: ris },
  ];
}
