import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Cell } from "#core/provenance/formula.ts";

/** Data files as plain text by path, read by nothing of the portal. */
export type Sources = { cell: (place: Omit<Cell, "text">) => string | null; withCell: (place: Cell) => Sources };

type Table = { headings: string[]; byLine: Map<number, string[]> };

/** What an empty cell or an absent key means, by the data dictionary. */
const defaults: Record<string, string> = {
  bobot: "1",
  arah: "1",
  normalisasi: "tanpa",
  tahap_minimum: "diinput",
  "skala[0]": "0",
  "skala[1]": "100",
  desimal: "2",
  peringkat: "dibulatkan",
  peringkat_dalam: "jenis",
  hilang: "kosong",
  cakupan_minimum: "0",
};

export function folderSources(folder: string): Sources {
  return sources((path) => readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, ""));
}

/** `textOf` gives the text of a file by its path. */
export function sources(textOf: (path: string) => string): Sources {
  const tables = new Map<string, Table>();
  const headers = new Map<string, Record<string, unknown>>();
  const keep = <Value>(kept: Map<string, Value>, path: string, make: () => Value): Value => {
    const value = kept.get(path) ?? make();
    kept.set(path, value);
    return value;
  };

  function raw({ file, line, column }: Omit<Cell, "text">): string {
    if (line === null)
      return jsonText(
        keep(headers, file, () => JSON.parse(textOf(file))),
        column,
      );
    const { headings, byLine } = keep(tables, file, () => tableFrom(textOf(file)));
    const at = headings.indexOf(column);
    const cells = byLine.get(line);
    if (at < 0 || !cells) throw new Error(`no cell ${file}:${line} ${column}`);
    return (cells[at] ?? "").trim();
  }

  function cell(place: Omit<Cell, "text">): string | null {
    const text = raw(place);
    if (text !== "") return text;
    const { file, column } = place;
    if (place.line !== null && (column === "hilang" || column === "cakupan_minimum"))
      return cell({ file: file.replace("kelompok.csv", "metode.json"), line: null, column });
    // Only a group's empty weight is 1; an indicator's is not published.
    if (column === "bobot" && file.endsWith("indikator.csv")) return null;
    return defaults[column] ?? null;
  }
  return withChange(cell);
}

/** `withCell` gives the same files, save that one cell says something else. */
function withChange(cell: Sources["cell"]): Sources {
  const withCell = (other: Cell) =>
    withChange((place) =>
      place.file === other.file && place.line === other.line && place.column === other.column
        ? other.text
        : cell(place),
    );
  return { cell, withCell };
}

function tableFrom(text: string): Table {
  const byLine = new Map<number, string[]>();
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      byLine.set(line, data);
      line += text.slice(from, meta.cursor).split("\n").length - 1;
      from = meta.cursor;
    },
  });
  return { headings: (byLine.get(1) ?? []).map((heading) => heading.trim()), byLine };
}

function jsonText(json: Record<string, unknown>, key: string): string {
  const [, name = key, at] = /^(\w+)\[(\d+)\]$/.exec(key) ?? [];
  const found = at === undefined ? json[name] : (json[name] as unknown[] | undefined)?.[Number(at)];
  return found === undefined ? "" : String(found);
}
