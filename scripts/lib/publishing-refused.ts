import type { BilingualText } from "#core/text.ts";

/**
 * Publishing was refused by the machine or by another build, not by the data and not by a bug: `text` says in a sentence
 * what to do. Exit code 2.
 */
export class PublishingRefused extends Error {
  readonly text: BilingualText;

  constructor(text: BilingualText, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
  }
}

/** The code of an error of the operating system, such as ENOSPC; null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A full or unwritable disk as a refusal that says so; anything else as it came. */
export function explainDisk(error: unknown): unknown {
  switch (systemCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return new PublishingRefused(
        {
          id: "Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.",
          en: "The disk is full. Make some room and try again.",
        },
        error,
      );
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return new PublishingRefused(
        {
          id: `Berkas situs tidak boleh ditulis di sini (${systemCode(error)}). Periksa izin foldernya, lalu ulangi.`,
          en: `The files of the site may not be written here (${systemCode(error)}). Check the folder's permissions and try again.`,
        },
        error,
      );
    default:
      return error;
  }
}
