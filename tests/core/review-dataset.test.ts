import { expect, test } from "vitest";
import { wholeBytes } from "#core/csv/data-file.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { readDataFolder } from "../../scripts/lib/data-folder.ts";

test("a published value that its own components do not give is a warning at its cell, and nothing stops", async () => {
  // Kabupaten Puncak 2024 is published as 45.60; life expectancy, schooling and spending give 45.24.
  const { publishable, faults } = reviewDataset(await readDataFolder("tests/datasets/ipm"));
  expect(publishable).not.toBeNull();
  expect(faults.map(({ code, severity, value }) => [code, severity, value])).toEqual([["W701", "peringatan", "45.6"]]);
  expect(faults[0]?.cell).toMatch(/^D\d+$/);
  expect(faults[0]?.message.id).toContain("45,24");
  expect(faults[0]?.message.en).toContain("45.24");
});

test("the city's data has no galat and no peringatan", async () => {
  const { publishable, faults } = reviewDataset(await readDataFolder("data"));
  expect(publishable).not.toBeNull();
  expect(faults.filter(({ severity }) => severity !== "catatan")).toEqual([]);
});

test("an embargoed innovation is in no record, no index and no public fault", async () => {
  const files = await readDataFolder("data");
  const textOf = (file: string) => new TextDecoder().decode(wholeBytes(files.get(file) ?? new Uint8Array()));
  const text = textOf("inovasi.csv");
  const [heading = "", ...rows] = text.split("\n");
  const columns = heading.split(",");
  const id = "embargo-uji";
  const cells = columns.map((name) =>
    name === "id" ? id : name === "nama" ? "Rahasia Uji" : name === "terbit_pada" ? "2099-01-01" : "",
  );
  const encoder = new TextEncoder();
  files.set("inovasi.csv", encoder.encode([heading, cells.join(","), ...rows].join("\n")));
  const participations = textOf("keikutsertaan.csv");
  files.set("keikutsertaan.csv", encoder.encode(`${participations.trimEnd()}\n2026,${id},dikirim,80\n`));
  const { publishable } = reviewDataset(files);
  expect(publishable).not.toBeNull();
  expect(JSON.stringify(publishable)).not.toMatch(/embargo-uji|Rahasia Uji/);
});
