import { expect, test } from "vitest";
import { templateFiles } from "#core/dictionary/template-files.ts";
import { dataTables, methodTables } from "#core/schema/tables.ts";
import { validateDataset } from "#core/validate-dataset.ts";

const files = templateFiles();
const bytes = new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)]));
const { dataset, faults } = validateDataset(bytes);

test("every file of the data folder has a template, and each is opened by Excel as UTF-8 with semicolons", () => {
  const names = files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
  const tables = [...dataTables, ...methodTables].map(({ file }) => file);
  expect(names.toSorted()).toEqual([...tables, "metode.json", "nilai-yang-boleh.csv", "portal.json"].toSorted());
  for (const { path, text } of files.filter((file) => file.path.endsWith(".csv"))) {
    expect(text.startsWith("\ufeff"), path).toBe(true);
    expect(text.split("\n")[0], path).toContain(";");
  }
});

test("a folder of templates alone has no galat: the example rows refer to each other", () => {
  expect(faults.filter(({ severity }) => severity === "galat")).toEqual([]);
  expect(dataset).not.toBeNull();
});

test("nothing in a template is read otherwise than written: no warning but for what has no counterpart", () => {
  const warned = faults.filter(({ severity }) => severity === "peringatan").map(({ code, file }) => `${code} ${file}`);
  expect(warned).toEqual(["W008 nilai-yang-boleh.csv", "W551 pengecualian.csv"]);
});

test.each([...dataTables, ...methodTables].map((table) => [table.file, table] as const))(
  "%s has a heading for every column and at least one example row",
  (file, table) => {
    const text = files.find(({ path }) => path.endsWith(file))?.text ?? "";
    const [heading = "", ...rows] = text.slice(1).trim().split("\n");
    const headings = Object.values(table.columns).map((column) => column.heading);
    expect(heading.split(";").slice(0, headings.length)).toEqual(headings);
    expect(rows.length).toBeGreaterThan(0);
  },
);

test("the example rows arrive as records", () => {
  expect(dataset?.units.map(({ id }) => id)).toEqual([
    "kota-contoh",
    "dinas-contoh",
    "kecamatan-contoh",
    "kelurahan-contoh",
  ]);
  expect(dataset?.innovations[0]).toMatchObject({ id: "contoh-antrean-daring", unitId: "dinas-contoh" });
  expect(dataset?.scores.length).toBe(4);
  expect(dataset?.methods[0]?.indicators.map(({ weight }) => weight)).toEqual([2.5, 1]);
});

test("the companion says what each column and key accepts, in both languages", () => {
  const text = files.find(({ path }) => path === "nilai-yang-boleh.csv")?.text ?? "";
  expect(text).toContain('inovasi.csv;status;tidak;"salah satu dari: berjalan, berhenti";berjalan;');
  expect(text).toContain("unit.csv;id;ya;");
  expect(text).toContain("metode/…/metode.json;hilang;tidak;");
});
