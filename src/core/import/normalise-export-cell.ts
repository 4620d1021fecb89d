import type { innovationInitiators, innovationPhases } from "#core/schema/innovation.ts";
import type { exportTable } from "./export-table.ts";

type ColumnName = keyof (typeof exportTable)["columns"];

const notReported = /^(?:[-–—]+|n\/a|null|0000-00-00|00\/00\/0000)$/i;

const phases: Record<string, (typeof innovationPhases)[number]> = {
  inisiatif: "inisiatif",
  ujicoba: "uji coba",
  penerapan: "penerapan",
};

const initiators: Record<string, (typeof innovationInitiators)[number]> = {
  kepaladaerah: "kepala daerah",
  walikota: "kepala daerah",
  bupati: "kepala daerah",
  anggotadprd: "anggota dprd",
  dprd: "anggota dprd",
  perangkatdaerah: "perangkat daerah",
  organisasiperangkatdaerah: "perangkat daerah",
  opd: "perangkat daerah",
  asn: "asn",
  aparatursipilnegara: "asn",
  pns: "asn",
  masyarakat: "masyarakat",
};

const monthNames = [
  ["januari", "jan"],
  ["februari", "feb"],
  ["maret", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["agustus", "agt", "agu", "aug"],
  ["september", "sep"],
  ["oktober", "okt", "oct"],
  ["november", "nov"],
  ["desember", "des", "dec"],
];

/** An exported text in the spelling of our own column; what is not recognised stays as it is, for the reader to refuse. */
export function normaliseExportCell(name: ColumnName, text: string): string {
  switch (name) {
    case "phase":
      return phases[lettersOf(text).replace(/^tahap(?:an)?/, "")] ?? text;
    case "initiator":
      return notReported.test(text) ? "" : (initiatorKind(text) ?? text);
    case "pilotedOn":
    case "appliedOn":
      return notReported.test(text) ? "" : dateText(text);
    default:
      return notReported.test(text) ? "" : text;
  }
}

/** The kind of initiator that a text names and says nothing else besides; null for the name of a person or body. */
export function initiatorKind(text: string): (typeof innovationInitiators)[number] | null {
  return initiators[lettersOf(text)] ?? null;
}

/** `Jum, 22 Mar 2024` and `22/03/2024 00:00:00` as dates that the reader knows. */
function dateText(text: string): string {
  const day = text.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, "").replace(/^[A-Za-z']{3,6}, ?/, "");
  const spoken = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(day);
  if (!spoken) return day;
  const written = (spoken[2] ?? "").toLowerCase();
  const month = monthNames.find((names) => names.includes(written));
  return month ? `${spoken[1]} ${month[0]} ${spoken[3]}` : day;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, "");
}
