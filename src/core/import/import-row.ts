import type { FaultLog } from "#core/faults/fault-log.ts";
import { didYouMean } from "#core/faults/nearest.ts";
import { affairs, findAffair } from "#core/schema/affair.ts";
import type { ExportRecord } from "./export-table.ts";
import { foldName } from "./fold-name.ts";
import type { ImportBase } from "./import-base.ts";
import { initiatorKind } from "./normalise-export-cell.ts";
import type { ExportList } from "./read-export.ts";
import { namesRegion, unitFinder } from "./unit-finder.ts";

/** One innovation of the export in our own terms; null is not reported. `line` is its physical line in the export. */
export type ImportRow = {
  record: ExportRecord;
  line: number;
  number: string;
  name: string;
  unitId: string | null;
  phase: string;
  initiator: string | null;
  initiatorName: string | null;
  affair: string | null;
  pilotedOn: string | null;
  appliedOn: string | null;
  maturity: number | null;
};

type Sight = { list: ExportList; base: ImportBase; log: FaultLog; findUnit: (text: string) => string | null };

const mostSuggestions = 20;

/**
 * The rows of the region, each innovation once. Rows of other regions, repeated rows, accounts that are no unit and
 * affairs that the official list does not have are faults in the export.
 */
export function importRows(list: ExportList, base: ImportBase, log: FaultLog): ImportRow[] {
  const sight = { list, base, log, findUnit: unitFinder(base.units.rows, base.region) };
  const own = ownRecords(sight);
  const rows = own.map((record) => importRow(record, sight));
  reportStrangeAccounts(rows, sight);
  return distinctRows(rows, sight);
}

/** What makes two rows the same innovation: the folded name, and the unit. */
export function rowKey(name: string, unitId: string | null): string {
  return `${foldName(name).compact} ${unitId ?? ""}`;
}

function ownRecords({ list, base: { region }, log }: Sight): readonly ExportRecord[] {
  if (region === null) return list.records;
  const { own = [], foreign = [] } = Object.groupBy(list.records, (record) =>
    namesRegion(record.region, region) ? "own" : "foreign",
  );
  for (const record of foreign) {
    log.add("W951", list.placeOf(record, "region"), record.region, { region: region.name });
  }
  const [first] = foreign;
  if (first && own.length === 0) log.add("E952", list.placeOf(first, "region"), null, { region: region.name });
  return own;
}

function importRow(record: ExportRecord, { list, log, findUnit }: Sight): ImportRow {
  const { account, affair, initiatorName, name, phase, pilotedOn, appliedOn, maturity } = record;
  const official = affair === null ? null : findAffair(affair);
  if (affair !== null && official === null) {
    const suggestion = didYouMean(
      affair,
      affairs.map((known) => known.name.id),
    );
    log.add("W504", list.placeOf(record, "affair"), affair, { didYouMean: suggestion });
  }
  const kind = initiatorName === null ? null : initiatorKind(initiatorName);
  const line = list.placeOf(record, null).line ?? record.line;
  const [unitId = null] = [account, initiatorName].flatMap((text) => (text === null ? [] : (findUnit(text) ?? [])));
  return {
    record,
    line,
    number: record.number ?? String(line),
    name,
    unitId,
    phase,
    initiator: record.initiator ?? kind,
    initiatorName: kind === null ? initiatorName : null,
    affair: official?.name.id ?? null,
    pilotedOn,
    appliedOn,
    maturity,
  };
}

function reportStrangeAccounts(rows: readonly ImportRow[], { list, base, log }: Sight): void {
  const seen = new Set<string>();
  const names = base.units.rows.map(({ name }) => name);
  for (const { record, unitId } of rows) {
    const { account } = record;
    if (account === null || unitId !== null || seen.has(account)) continue;
    if (base.region !== null && namesRegion(account, base.region)) continue;
    seen.add(account);
    const suggestion = seen.size > mostSuggestions ? { id: "", en: "" } : didYouMean(account, names);
    log.add("W956", list.placeOf(record, "account"), account, { didYouMean: suggestion });
  }
}

function distinctRows(rows: readonly ImportRow[], { list, log }: Sight): ImportRow[] {
  const first = new Map<string, number>();
  return rows.filter(({ record, name, unitId, line }) => {
    const key = rowKey(name, unitId);
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, line);
    else log.add("E953", list.placeOf(record, "name"), name, { firstLine });
    return firstLine === undefined;
  });
}
