import type { CatalogueTable } from "#core/catalogue/catalogue-table.ts";
import { indicatorsTable, methodsTable, predicatesTable } from "./method-tables.ts";
import { rankingTable, trendsTable } from "./result-tables.ts";
import { innovationsTable, unitsTable } from "./subject-tables.ts";

/** The tables that the JSON interface offers too; scores are many and stay in their CSVs. */
export const interfaceTables: readonly Pick<CatalogueTable, "name" | "title" | "meaning" | "columns">[] = [
  unitsTable,
  innovationsTable,
  rankingTable,
  trendsTable,
  indicatorsTable,
  methodsTable,
  predicatesTable,
];
