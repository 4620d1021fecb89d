import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { BilingualText } from "#core/text.ts";
import type { DecimalSign } from "./decimal-style.ts";
import type { Delimiter } from "./find-header.ts";
import type { Encoding } from "./text-pieces.ts";

/** How a file was understood; `signs` are the decimal signs seen in its columns of numbers. */
export type Dialect = { encoding: Encoding; delimiter: Delimiter | null; signs: ReadonlySet<DecimalSign> };

const encodings: Record<Encoding, BilingualText | null> = {
  "utf-8": null,
  "utf-16le": { id: "UTF-16", en: "UTF-16" },
  "utf-16be": { id: "UTF-16", en: "UTF-16" },
  "windows-1252": { id: "Windows-1252", en: "Windows-1252" },
};

const delimiters: Record<Delimiter, BilingualText> = {
  ",": { id: "koma", en: "comma" },
  ";": { id: "titik koma", en: "semicolon" },
  "\t": { id: "tab", en: "tab" },
  "|": { id: "garis tegak", en: "bar" },
};

/**
 * Says in one sentence how a file was read, where that is not UTF-8 with commas and decimal points. Windows-1252 alone
 * has a warning of its own.
 */
export function noteDialect(file: string, { encoding, delimiter, signs }: Dialect, log: FaultLog): void {
  const isTold = encoding === "utf-8" || encoding === "windows-1252";
  if (isTold && (delimiter ?? ",") === "," && !signs.has(",")) return;
  const parts = [encodings[encoding], delimiter === null ? null : delimiters[delimiter], decimals(signs)].filter(
    (part) => part !== null,
  );
  const dialect = { id: parts.map(({ id }) => id).join(", "), en: parts.map(({ en }) => en).join(", ") };
  log.add("N010", filePlace(file), null, { dialect });
}

function decimals(signs: ReadonlySet<DecimalSign>): BilingualText | null {
  if (signs.size === 0) return null;
  if (signs.size > 1) return { id: "koma dan titik desimal", en: "decimal comma and point" };
  return signs.has(",") ? { id: "koma desimal", en: "decimal comma" } : { id: "titik desimal", en: "decimal point" };
}
