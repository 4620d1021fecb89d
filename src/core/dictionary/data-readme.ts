import { acknowledgeableCodes } from "#core/checks/exception-book.ts";
import type { AllowedValue } from "./allowed-values.ts";
import { allowedValues } from "./allowed-values.ts";
import { markdownTable } from "./markdown-table.ts";
import { jsonFiles, namedTables } from "./named-tables.ts";
import type { ReadmeWords } from "./readme-words.ts";
import { readmeWords } from "./readme-words.ts";

type Language = "id" | "en";

const wideFile = "skor-lebar.csv";

/** `data/README.md`: what each file and column is for, from the descriptions that the reader itself uses. */
export function dataReadme(): string {
  return `${[
    "# Kamus data / Data dictionary",
    "Dibuat oleh `npm run dictionary` dari uraian kolom yang dipakai pembaca data; jangan diubah dengan tangan.\n_Made by `npm run dictionary` from the column descriptions that the reader uses; not to be edited by hand. [English below](#english)._",
    ...part("id"),
    ...part("en"),
  ].join("\n\n")}\n`;
}

function part(language: Language): string[] {
  const words = readmeWords[language];
  return [
    `## ${words.language}`,
    `### ${words.files}`,
    fileTable(language, words),
    `### ${words.reading}`,
    list(words.readingRules),
    `### ${words.findings}`,
    list(words.findingRules([...acknowledgeableCodes].sort().join(", "))),
    `### ${words.method}`,
    list(words.methodRules),
    `### ${words.columns}`,
    ...columnTables(language, words),
  ];
}

function fileTable(language: Language, words: ReadmeWords): string {
  const json = jsonFiles.map(({ path, meaning }) => [code(path), meaning[language], "", words.yes]);
  const tables = namedTables.map(({ path, table }) => [
    code(path),
    table.meaning[language],
    keyHeadings(table),
    table.needed ? words.yes : words.no,
  ]);
  const boundaries = [code("wilayah/*.geojson"), words.boundaries, "kode_wilayah", words.no];
  const [portal, ...others] = json;
  return markdownTable(words.fileHeadings, [...(portal ? [portal] : []), ...tables, ...others, boundaries]);
}

function columnTables(language: Language, words: ReadmeWords): string[] {
  const byPath = Map.groupBy(allowedValues(), ({ path }) => path);
  const keyOf = new Map(namedTables.map(({ path, table }) => [path, keyHeadings(table)]));
  return [...byPath].flatMap(([path, values]) => {
    const key = keyOf.get(path);
    return [
      `#### ${code(path)}`,
      ...(key === undefined ? [] : [words.keyOf(key)]),
      columnTable(values, language, words),
      ...(path === wideFile ? [words.wide] : []),
    ];
  });
}

function columnTable(values: readonly AllowedValue[], language: Language, words: ReadmeWords): string {
  const rows = values.map(({ column, required, accepts, example, meaning, aliases }) => [
    code(column),
    required ? words.yes : words.no,
    accepts[language],
    example === "" ? "" : code(example),
    meaning[language],
    aliases.join(", "),
  ]);
  return markdownTable(words.columnHeadings, rows);
}

function keyHeadings({ key, columns }: (typeof namedTables)[number]["table"]): string {
  return key.map((name) => columns[name]?.heading ?? name).join(" + ");
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}
