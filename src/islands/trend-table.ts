import type { TrendLine, TrendPoint } from "#core/browse/trend-lines.ts";
import type { TrendWords } from "./trend-words.ts";

export type TableSetting = {
  years: readonly number[];
  caption: string;
  nameOf: (line: TrendLine) => string;
  format: (value: number) => string;
  words: TrendWords;
};

/** Fills the table under the picture: a row a year, the newest first, a column a line. */
export function fillTable(table: HTMLTableElement, lines: readonly TrendLine[], setting: TableSetting): void {
  const { years, caption, nameOf, words } = setting;
  if (table.caption) table.caption.textContent = caption;
  const heads = lines.map((line) =>
    cell("th", "n", line.recomputed ? words("recomputed.head", { name: nameOf(line) }) : nameOf(line)),
  );
  const first = cell("th", "", words("table.year"));
  for (const head of [first, ...heads]) head.setAttribute("scope", "col");
  table.tHead?.replaceChildren(row([first, ...heads]));
  const rows = years.toReversed().map((year) => {
    const head = cell("th", "", String(year));
    head.setAttribute("scope", "row");
    return row([
      head,
      ...lines.map((line) =>
        valueCell(
          line.points.find((point) => point.year === year),
          setting,
        ),
      ),
    ]);
  });
  table.tBodies[0]?.replaceChildren(...rows);
}

function valueCell(point: TrendPoint | undefined, { format, words }: TableSetting): HTMLElement {
  if (point === undefined || point.value === null) {
    const none = words("table.none");
    const reason = point?.reason ?? null;
    return cell("td", "n words none", reason === null ? none : `${none}: ${words(`reason.${reason}`)}`);
  }
  const made = cell("td", "n words", format(point.value));
  const { rank, tied, outOf } = point;
  if (rank !== null && outOf > 1) {
    const place = words(tied > 1 ? "table.rank.tie" : "table.rank", { rank, tied, count: outOf });
    made.append(cell("small", "", place));
  }
  return made;
}

function row(cells: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement("tr");
  made.append(...cells);
  return made;
}

function cell(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
