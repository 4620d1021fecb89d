export const YEARS = [2022, 2023, 2024, 2025, 2026] as const;
export type Year = (typeof YEARS)[number];

export const GROUPS = [
  "opd",
  "rsud",
  "puskesmas",
  "labkesda",
  "penunjang",
  "kecamatan",
  "kelurahan",
  "sekolah",
  "bumd",
] as const;
export type Group = (typeof GROUPS)[number];

/** Innovations of one group in one year; `sent` is part of `entered`, the rest are parts of those two. */
export type Quota = {
  readonly decreedOnly: number;
  readonly entered: number;
  readonly sent: number;
  readonly digital: number;
  readonly sentDigital: number;
  readonly technology: number;
  readonly health: number;
};

export type YearQuota = {
  /** Sent innovations that were assessed too, about 97 %. */
  readonly assessed: number;
  /** Share of last year's newcomers that are entered a second time. */
  readonly carried: number;
  readonly source: string;
  readonly groups: Readonly<Record<Group, Quota>>;
};

/**
 * The calibration targets. Published sums (data/hasil-resmi.csv) are kept exactly; the split below a published
 * sum is made up. Columns: decreed only, entered, sent, digital, sent digital, technology, health.
 */
export const QUOTAS: Readonly<Record<Year, YearQuota>> = {
  2022: {
    assessed: 50,
    carried: 0,
    source: "65 in all: contest proposals, Republika, 4 April 2022",
    groups: {
      opd: quota(0, 18, 15, 11, 9, 0, 2),
      rsud: quota(0, 6, 5, 3, 3, 0, 6),
      puskesmas: quota(0, 21, 17, 7, 6, 0, 20),
      labkesda: quota(0, 1, 1, 0, 0, 0, 1),
      penunjang: quota(0, 0, 0, 0, 0, 0, 0),
      kecamatan: quota(0, 5, 3, 1, 1, 0, 1),
      kelurahan: quota(0, 12, 9, 4, 3, 0, 3),
      sekolah: quota(0, 2, 2, 1, 1, 0, 0),
      bumd: quota(0, 0, 0, 0, 0, 0, 0),
    },
  },
  2023: {
    assessed: 175,
    carried: 0.87,
    source:
      "488 by group: sukabumihitz.com; 258 entered, 180 sent, 90 of them puskesmas: sukabumiupdate.com; 74 digital + 106 not: sukabumiku.id",
    groups: {
      opd: quota(86, 40, 28, 24, 18, 0, 5),
      rsud: quota(4, 20, 14, 10, 7, 0, 19),
      puskesmas: quota(30, 109, 90, 37, 30, 0, 104),
      labkesda: quota(1, 3, 2, 1, 1, 0, 3),
      penunjang: quota(0, 0, 0, 0, 0, 0, 0),
      kecamatan: quota(8, 20, 11, 6, 4, 0, 3),
      kelurahan: quota(43, 55, 30, 16, 11, 0, 11),
      sekolah: quota(57, 10, 4, 4, 2, 0, 0),
      bumd: quota(1, 1, 1, 1, 1, 0, 0),
    },
  },
  2024: {
    assessed: 231,
    carried: 0.87,
    source:
      "549 in the decree, 238 sent: eljabar.com; 305 entered by group, 108 digital + 197 not: branda.co.id; sent 77 digital + 161 not: sukabumiku.id",
    groups: {
      opd: quota(80, 35, 27, 22, 17, 1, 4),
      rsud: quota(5, 28, 24, 13, 10, 1, 26),
      puskesmas: quota(44, 146, 119, 44, 30, 2, 139),
      labkesda: quota(1, 3, 2, 1, 1, 0, 3),
      penunjang: quota(0, 0, 0, 0, 0, 0, 0),
      kecamatan: quota(12, 20, 14, 6, 4, 0, 3),
      kelurahan: quota(50, 63, 46, 17, 12, 1, 12),
      sekolah: quota(50, 8, 5, 4, 2, 0, 0),
      bumd: quota(2, 2, 1, 1, 1, 0, 0),
    },
  },
  2025: {
    assessed: 492,
    carried: 0.9,
    source:
      "507 sent, 408 above 80 and 99 below, 207 digital, 18 technology, 260 health: pelitasukabumi.id; the published 288 nondigital does not add up and is not followed",
    groups: {
      opd: quota(0, 90, 90, 60, 60, 5, 12),
      rsud: quota(0, 40, 40, 20, 20, 4, 37),
      puskesmas: quota(0, 191, 191, 70, 70, 5, 182),
      labkesda: quota(0, 4, 4, 2, 2, 1, 4),
      penunjang: quota(0, 1, 1, 0, 0, 0, 1),
      kecamatan: quota(0, 32, 32, 11, 11, 0, 5),
      kelurahan: quota(0, 100, 100, 26, 26, 2, 19),
      sekolah: quota(0, 45, 45, 16, 16, 1, 0),
      bumd: quota(0, 4, 4, 2, 2, 0, 0),
    },
  },
  2026: {
    assessed: 390,
    carried: 0.9,
    source: "nothing published; made up in proportion to the years before",
    groups: {
      opd: quota(14, 85, 72, 62, 55, 6, 11),
      rsud: quota(4, 35, 31, 19, 17, 4, 33),
      puskesmas: quota(16, 166, 146, 68, 61, 6, 158),
      labkesda: quota(1, 4, 4, 2, 2, 1, 4),
      penunjang: quota(0, 1, 1, 0, 0, 0, 1),
      kecamatan: quota(5, 30, 25, 12, 10, 0, 4),
      kelurahan: quota(12, 95, 80, 28, 24, 2, 18),
      sekolah: quota(8, 44, 38, 18, 15, 2, 0),
      bumd: quota(0, 5, 5, 3, 3, 0, 0),
    },
  },
};

/** Of the innovations sent in 2025 so many had a maturity above 80; the other 99 were below (pelitasukabumi.id). */
export const ABOVE_80_IN_2025 = 408;
/** Participations of 2022 of which only the total is kept. */
export const TOTALS_ONLY_IN_2022 = 15;

function quota(
  decreedOnly: number,
  entered: number,
  sent: number,
  digital: number,
  sentDigital: number,
  technology: number,
  health: number,
): Quota {
  return { decreedOnly, entered, sent, digital, sentDigital, technology, health };
}
