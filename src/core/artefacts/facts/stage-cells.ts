import { participationTable } from "#core/schema/participation.ts";
import type { Context } from "../context.ts";
import type { FactCell } from "./fact-step.ts";

/** Where the data say how far an innovation came in a year; null where they don't. */
export function stageCells({ participationsOf }: Context): (innovationId: string, year: number) => FactCell | null {
  const { file, columns } = participationTable;
  return (innovationId, year) => {
    const row = participationsOf.get(innovationId)?.find((other) => other.year === year);
    return row ? { file, line: row.line, column: columns.stage.heading, text: row.stage } : null;
  };
}
