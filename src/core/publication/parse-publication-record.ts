import type { PublicationRecord } from "./publication-record.ts";
import { recordFormat } from "./publication-record.ts";

const lists = ["tables", "scores", "figures", "maturities"];
const maps = ["counts", "nodes", "pages"];

/** The record that a site carries; null where the text is none that this version can compare with. */
export function parsePublicationRecord(text: string): PublicationRecord | null {
  const json = parseJson(text);
  if (typeof json !== "object" || json === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...json };
  if (fields.format !== recordFormat || typeof fields.edition !== "string") return null;
  if (!lists.every((name) => Array.isArray(fields[name]))) return null;
  if (!maps.every((name) => typeof fields[name] === "object" && fields[name] !== null)) return null;
  return json as PublicationRecord;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
