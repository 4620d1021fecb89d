import type { Fault, Severity } from "./fault.ts";
import { escapeInvisible } from "./show-value.ts";

const commands: Record<Severity, string> = { galat: "error", peringatan: "warning", catatan: "notice" };

/** One GitHub workflow command a fault, so that each shows beside its line. `folder` is the data folder's path. */
export function formatFaultsForGithub(
  faults: readonly Fault[],
  { language, folder }: { language: "id" | "en"; folder: string },
): string {
  return faults
    .map(({ code, severity, file, line, cell, message, remedy }) => {
      const path = `file=${escapeProperty(folder === "" ? file : `${folder}/${file}`)}`;
      const place = line === null ? path : `${path},line=${line}`;
      const title = `title=${escapeProperty(cell === null ? code : `${code} ${cell}`)}`;
      return `::${commands[severity]} ${place},${title}::${escapeData(`${message[language]} ${remedy[language]}`)}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return escapeInvisible(text).replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
