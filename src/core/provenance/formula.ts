import type { NoIndexReason } from "#core/composite/index-row.ts";

/**
 * How a number came about, as a tree of plain JSON. Leaves are cells of the data; every inner node says its operation with all
 * that is needed to do it again. Numbers are texts with a decimal point, so that none loses a digit. A score without a
 * `normalise` above it counts as it is written; weights of 1 on the way up through nested sums are not repeated.
 */
export type Formula =
  | Row
  | Constant
  | Plain
  | Missing
  | Undefined
  | FigureRef
  | { op: "sum" | "product"; of: readonly Formula[] }
  | { op: "quotient"; of: Formula; by: Formula }
  | Normalise
  | Combine
  | Rescale
  | InnovationMean
  | InnovationCount
  | Round
  | Rank
  | Count;

/**
 * A cell of a data file, by its physical line and its heading. `text` is what the cell says as it was read: numbers with a
 * point and without superfluous digits, null for an empty cell.
 */
export type Cell = { file: string; line: number | null; column: string; text: string | null };

/** A reported value. */
export type Row = { op: "row" } & Cell & { text: string };

/**
 * A cell of a method; in `metode.json` the line is null and the column is the key. Where the cell is empty and the rule says
 * what that means (`hilang` and `cakupan_minimum` then come from `metode.json`), the text is what it means; a null text is a
 * number that is not published.
 */
export type Constant = { op: "constant" } & Cell;

/** A number that belongs to the rule itself, such as the 0 that a missing score counts as. */
export type Plain = { op: "number"; text: string };

/** A value that nobody reported: of whom and what (null: of all indicators), and the cell that is empty where there is one. */
export type Missing = {
  op: "missing";
  indicator: string | null;
  subject: string;
  year: number;
  file: string;
  line: number | null;
  column: string | null;
};

/** What has no meaning: a range of no width, an aggregation that cannot be carried over to innovations. */
export type Undefined = { op: "undefined"; reason: NoIndexReason };

/** Another figure: its published number, or its formula before rounding. */
export type FigureRef = { op: "figure"; slug: string; use: "published" | "exact" };

/**
 * A raw value x brought to [bottom, top] by its place between `from` and `to`: (x - from) / (to - from), for `patokan` and
 * `log-patokan` clamped to 0…1, for `log-patokan` of the logarithms. Direction -1 turns the scale round. `tanpa` of direction
 * -1 is from + to - x. For `minmax` (this year) and `minmax-gabungan` (all years of the method) `from` and `to` are the rows
 * with the least and the most value. Undefined unless from < to, and from > 0 under a logarithm.
 */
export type Normalise = {
  op: "normalise";
  rule: Constant;
  direction: Constant;
  from: Formula;
  to: Formula;
  bottom: Constant;
  top: Constant;
  clamped: boolean;
  of: Row | Missing;
};

/** `absent` is what the part counts as under `nol` when it has no score; `share` its weight in coverage where
 * that decides anything and is not `weight`. */
export type Part = { weight: Formula; of: Formula; absent?: Formula; share?: Formula };

/**
 * Parts put together: `aritmetik`, `geometrik` and `harmonik` means with relative weights, everything else the sum of
 * weight × score. Where something is missing below, `missing` says what then: `nol` takes `absent`, `kosong` gives no score,
 * `bobot-ulang` leaves the part out (and multiplies a sum by all shares / shares present). No score either where coverage,
 * sum(share × coverage of part) / sum(share), falls short of `minimumCoverage`. `result` is the score in full precision.
 */
export type Combine = {
  op: "combine";
  node: string;
  aggregation: Constant;
  missing?: Constant;
  minimumCoverage?: Constant;
  parts: readonly Part[];
  result?: string | null;
};

/** bottom + (top - bottom) × (of - floor) / (maximum - floor); `floor` is 0 where not given. */
export type Rescale = {
  op: "rescale";
  bottom: Constant;
  top: Constant;
  floor?: Formula;
  maximum: Formula;
  of: Formula;
};

/**
 * One innovation that counts: its maturity, and the row that tells its stage. Null: without a row it counts as `diinput`, and in
 * a year without any such row for every stage.
 */
export type Counted = { of: Formula; stage: Row | null };

/**
 * Sum of the maturities / max(floor, their number). `floor` null: no floor, and no mean of no innovation; `stage` null: from
 * `diinput` on. A maturity that lacks
 * rows lowers coverage (the mean of the maturities' coverages) and follows `missing` as in `combine`; one without any row
 * adds what its formula says, or nothing under `bobot-ulang`.
 */
export type InnovationMean = {
  op: "innovation-mean";
  node: string;
  floor: Constant | null;
  stage: Constant | null;
  missing: Constant;
  minimumCoverage: Constant;
  /** Weights that are not published, or what is not defined: with any there is no mean, whatever the innovations. */
  barred?: readonly Formula[];
  parts: readonly Counted[];
  result?: string | null;
};

/**
 * weight × min(number of parts, cap), or 0 where the counted innovations touch fewer than `minimum` different basic-service
 * affairs; `affairs` cites one row for each that they do touch, by its name in the cell. Here a part's `of` is no addend but
 * the evidence that the innovation counts: it has scores or a given maturity.
 */
export type InnovationCount = {
  op: "innovation-count";
  node: string;
  weight: Constant;
  cap: Constant | null;
  stage: Constant;
  gate: { minimum: Constant; affairs: readonly Row[] } | null;
  parts: readonly Counted[];
  result?: string | null;
};

/** Rounded once, half up, to so many decimals. */
export type Round = { op: "round"; decimals: Constant | Plain; of: Formula };

/**
 * 1 + how many of the figures that `among` counts are greater than `own` (competition ranking). Unrounded results that came
 * through a logarithm or a power tie within 1e-9 of the greatest of the tie.
 */
export type Rank = { op: "rank"; own: FigureRef; among: FigureRef; on: Constant };

/** How many of the figures have a value: those ranked together. `kind` is that of the units; null for all kinds. */
export type Count = { op: "count"; within: Constant; kind: string | null; of: readonly FigureRef[] };
