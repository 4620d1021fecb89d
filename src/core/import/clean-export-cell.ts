import { cleanCell } from "#core/csv/clean-cell.ts";
import { inert } from "#core/csv/format-table.ts";

const entities: Record<string, string> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#039;": "'",
  "&apos;": "'",
};

/**
 * The text of an exported cell on one line: character references of web pages are resolved, blanks made plain, and
 * the apostrophe that our own downloads put before a formula sign is taken off again.
 */
export function cleanExportCell(raw: string): string {
  const plain = raw.includes("&") ? raw.replace(/&(?:nbsp|amp|lt|gt|quot|apos|#0?39);/gi, resolve) : raw;
  const line = cleanCell(plain.replace(/[\s\u00a0]+/g, " "));
  return line.startsWith("'") && inert(line.slice(1)) === line ? line.slice(1).trimStart() : line;
}

function resolve(reference: string): string {
  return entities[reference.toLowerCase()] ?? reference;
}
