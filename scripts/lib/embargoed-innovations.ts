import { embargoedInnovations } from "#core/checks/embargoed-innovations.ts";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { innovationTable } from "#core/schema/innovation.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Embargoed } from "./verify-site/site-rule.ts";

/** Who may not be named on a site of that edition. A dataset no longer knows them, so the file is asked once more. */
export function readEmbargoed(files: DataFolder, edition: string): Embargoed[] {
  const { rows } = readTable(innovationTable, files.get(innovationTable.file), new FaultLog());
  return embargoedInnovations(rows, edition).map(({ id, name, line }) => ({ id, name, line }));
}
