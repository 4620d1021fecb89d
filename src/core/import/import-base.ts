import { readTable } from "#core/csv/read-table.ts";
import type { Sheet } from "#core/csv/sheet.ts";
import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { readJson } from "#core/json/read-json.ts";
import type { Innovation } from "#core/schema/innovation.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import { parseJson } from "#core/schema/parse-json.ts";
import type { Participation } from "#core/schema/participation.ts";
import { participationTable } from "#core/schema/participation.ts";
import { Portal } from "#core/schema/portal.ts";
import { redirectTable } from "#core/schema/redirect.ts";
import type { Unit } from "#core/schema/unit.ts";
import { unitTable } from "#core/schema/unit.ts";
import type { DataFiles } from "#core/validate-dataset.ts";

/** What an import builds on: the records that are there. `region` is null where portal.json names none. */
export type ImportBase = {
  region: Unit | null;
  units: Sheet<Unit>;
  innovations: Sheet<Innovation>;
  participations: Sheet<Participation>;
  /** Ids of innovations that a new one may not take: those in use, and old and new ends of redirects. */
  takenIds: ReadonlySet<string>;
};

const builtOn = new Set([
  "portal.json",
  ...[unitTable, innovationTable, participationTable, redirectTable].map(({ file }) => file),
]);

/** Reads the files of a data folder that an import changes or matches with; what is wrong in them goes to the log. */
export function readImportBase(files: DataFiles, log: FaultLog): ImportBase {
  // A file that is there but can't be opened must not pass for one without rows.
  log.take((files.unread ?? []).filter(({ file }) => builtOn.has(file)));
  const bytes = files.get("portal.json");
  if (!bytes) log.add("E001", filePlace("portal.json"), null, { seen: { id: "", en: "" } });
  const portal = bytes ? readJson("portal.json", bytes, (json) => parseJson(Portal, json), log) : null;
  const units = readTable(unitTable, files.get(unitTable.file), log);
  if (!files.has(unitTable.file)) log.add("E001", filePlace(unitTable.file), null, { seen: { id: "", en: "" } });
  const innovations = readTable(innovationTable, files.get(innovationTable.file), log);
  const redirects = readTable(redirectTable, files.get(redirectTable.file), log);
  const renamed = redirects.rows.filter(({ kind }) => kind === "inovasi").flatMap(({ from, to }) => [from, to]);
  return {
    region: units.rows.find(({ id }) => id === portal?.regionId) ?? null,
    units,
    innovations,
    participations: readTable(participationTable, files.get(participationTable.file), log),
    takenIds: innovations.mentioned.union(new Set(renamed)),
  };
}
