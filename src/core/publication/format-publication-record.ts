import type { PublicationContent, PublicationRecord } from "./publication-record.ts";
import { recordFormat } from "./publication-record.ts";

/** What became of the content once it was rendered. */
type Rendered = Pick<PublicationRecord, "frame" | "pages">;

/** The record as JSON, one row a line, so that two records can be compared by any tool. */
export function formatPublicationRecord(content: PublicationContent, { frame, pages }: Rendered): string {
  const { edition, digest, counts, tables, scores, figures, maturities, nodes } = content;
  const addresses = Object.keys(pages).sort();
  return `{
"format": ${recordFormat},
"edition": ${JSON.stringify(edition)},
"digest": ${JSON.stringify(digest)},
"counts": ${JSON.stringify(counts)},
"nodes": ${JSON.stringify(nodes)},
"figures": ${lines(figures)},
"tables": [${tables.map(({ rows, ...table }) => withRows(table, rows)).join(",\n")}],
"scores": [${scores.map(({ rows, ...year }) => withRows(year, rows)).join(",\n")}],
"maturities": ${lines(maturities)},
"frame": ${JSON.stringify(frame)},
"pages": {
${addresses.map((address) => `${JSON.stringify(address)}: ${JSON.stringify(pages[address])}`).join(",\n")}
}
}
`;
}

function withRows(table: object, rows: readonly unknown[]): string {
  return `${JSON.stringify(table).slice(0, -1)},"rows":${lines(rows)}}`;
}

function lines(rows: readonly unknown[]): string {
  return rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}
