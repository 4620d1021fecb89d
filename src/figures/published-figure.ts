import type { DrawnTwice } from "../charts/draw-twice.ts";

/** One column of a figure's table. `key` is the same in both languages; `unit` stands in the heading of a CSV. */
export type FigureColumn = { key: string; label: string; unit: string | null };
/** Numbers as they are published; null is a gap, never zero. */
export type FigureCell = string | number | null;
/** What a shade of a map means; `none` is an area left white, `hatched` one without a value. */
export type FigureKey = { step: 0 | 1 | 2 | 3 | "none" | "hatched"; text: string };

/**
 * A figure with all that must go along when it is lifted from its page. Its page and its twins (SVG, PNG, CSV, JSON, the
 * frame for other sites) are made from this one value, so they can't differ.
 *
 * `id` is the figure's address, `/grafik/<id>.svg`: page and section in Indonesian, joined by hyphens, such as
 * `tahun-2026-perubahan`. Other sites link to it, so it never changes, whatever becomes of the page or the title.
 */
export type FigureContent = {
  id: string;
  /** Where the figure stands: its page without language, and the anchor on it. */
  page: string;
  anchor: string;
  title: string;
  finding: string;
  /** What the numbers are and how they were counted. */
  definition: string;
  /** Of the chief column; null for mere counts. */
  unit: string | null;
  /** Ids of the methods by which it was computed; none for counts. */
  methods: readonly string[];
  /** Lines that belong below the picture: whose boundaries it shows. */
  notes: readonly string[];
  key: readonly FigureKey[];
  columns: readonly FigureColumn[];
  rows: readonly (readonly FigureCell[])[];
  /** Null where there is nothing to draw: then the figure has no twins. */
  drawing: DrawnTwice | null;
};

/** A figure that has a picture, and so its twins. */
export type PublishedFigure = FigureContent & { drawing: DrawnTwice };
