import { expect, test } from "vitest";
import type { z } from "zod";
import type { JsonKey } from "#core/schema/json-key.ts";
import { MethodHeader } from "#core/schema/method.ts";
import { methodKeys } from "#core/schema/method-keys.ts";
import { Portal } from "#core/schema/portal.ts";
import { portalKeys } from "#core/schema/portal-keys.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";

const tables = [...dataTables, ...methodTables];
const columns = tables.flatMap(({ file, columns }) =>
  Object.entries(columns).map(([name, column]) => ({ file, name, column })),
);

test.each(columns)("the example of $file $column.heading is a cell that the column accepts", ({ column }) => {
  expect(column.cell.schema.safeParse(column.example).success).toBe(true);
});

test.each(columns)("$file $column.heading says in both languages what it means and accepts", ({ column }) => {
  for (const text of [column.meaning, column.cell.accepts]) {
    expect(text.id).not.toBe("");
    expect(text.en).not.toBe("");
  }
});

test("a file's headings and aliases name one column each", () => {
  for (const { file, columns } of tables) {
    const names = Object.values(columns).flatMap(({ heading, aliases }) => [heading, ...aliases]);
    expect(new Set(names.map((name) => name.toLowerCase())).size, file).toBe(names.length);
  }
});

test("a choice's words say every choice, and a range its bounds", () => {
  for (const { column } of columns) {
    const { kind, accepts } = column.cell;
    if (kind.name === "choice") for (const choice of kind.choices) expect(accepts.id).toContain(choice);
    if (kind.name === "text") expect(accepts.id).toContain(String(kind.longest));
  }
  const coverage = columns.find(({ file, name }) => file === "kelompok.csv" && name === "minimumCoverage");
  expect(coverage?.column.cell.accepts.id).toContain("0 sampai 1");
});

type AnyPipe = { in: z.ZodObject };

test.each<[string, AnyPipe, readonly JsonKey[]]>([
  ["portal.json", Portal as unknown as AnyPipe, portalKeys],
  ["metode.json", MethodHeader as unknown as AnyPipe, methodKeys],
])("%s: the keys described are those that the schema knows, required where it says so", (_, schema, keys) => {
  expect(keys.map(({ key }) => key).toSorted()).toEqual(Object.keys(schema.in.shape).toSorted());
  const examples = Object.fromEntries(keys.map(({ key, example }) => [key, example]));
  expect(schema.in.safeParse(examples).success).toBe(true);
  for (const { key, required } of keys) {
    const { [key]: _left, ...others } = examples;
    expect(schema.in.safeParse(others).success, key).toBe(!required);
  }
});
