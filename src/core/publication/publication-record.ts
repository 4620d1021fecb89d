/** What a cell of a published row says; null is "not reported". */
export type PublishedCell = string | number | null;

/** The published rows of one file of `data/`, by its own headings; `key` names the columns no two rows share. */
export type PublishedTable = {
  file: string;
  key: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly PublishedCell[])[];
};

/**
 * One year's scores, one row for each unit or innovation that reports: unit, innovation, a hash of the evidence (null
 * where there is none), and the values by comma in the order of `indicators`, nothing where not reported.
 */
export type PublishedScores = {
  year: number;
  indicators: readonly string[];
  rows: readonly (readonly [unit: string | null, innovation: string | null, evidence: string | null, values: string])[];
};

/** One number of the site: a unit's index on a root node in a year, as published. */
export type PublishedFigure = readonly [
  unit: string,
  year: number,
  node: string,
  method: string,
  value: number | null,
  rank: number | null,
  outOf: number,
  predicate: string | null,
];

/** One innovation's maturity in a year, in points. */
export type PublishedMaturity = readonly [innovation: string, year: number, points: number | null];

/** A text in both languages, of which the English may be missing. */
type NodeName = { id: string; en: string | null };

/**
 * What a publication said, kept beside the pages so that the next one can be compared with it. Only what is public, no
 * path and no clock: equal data and pages give equal bytes. Long texts stand here by their beginning and a hash.
 */
export type PublicationContent = {
  edition: string;
  /** SHA-256 over all records and results, the same as of `npm run digest`: equal data, equal digest. */
  digest: string;
  counts: { units: number; innovations: number; participations: Readonly<Record<string, number>> };
  tables: readonly PublishedTable[];
  scores: readonly PublishedScores[];
  figures: readonly PublishedFigure[];
  maturities: readonly PublishedMaturity[];
  /** Names of the root nodes that figures stand on. */
  nodes: Readonly<Record<string, NodeName>>;
};

/** The content with a hash of what each page says, by address, and of what all pages share. */
export type PublicationRecord = PublicationContent & {
  format: typeof recordFormat;
  frame: string;
  pages: Readonly<Record<string, string>>;
};

/** Changes when an older record can no longer be compared. */
export const recordFormat = 1;

/** Where the record lies under a site. */
export const recordPath = "catatan-terbit.json";
