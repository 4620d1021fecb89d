import { createHash } from "node:crypto";
import { canonicalText } from "#core/digest/canonical-text.ts";
import { reviewDataset } from "#core/review-dataset.ts";

/** The hash of what a folder would publish; its galat as text where it may not be published. */
export function digestOf(files: ReadonlyMap<string, Uint8Array>): string {
  const text = canonicalTextOf(files);
  return text.startsWith("{") ? createHash("sha256").update(text).digest("hex") : text;
}

export function canonicalTextOf(files: ReadonlyMap<string, Uint8Array>): string {
  const { publishable, faults } = reviewDataset(files);
  if (publishable === null) {
    const galat = faults.filter(({ severity }) => severity === "galat");
    return galat.map(({ code, file, cell, message }) => `${code} ${file} ${cell} ${message.en}`).join("\n");
  }
  return [...canonicalText(publishable.dataset, publishable.indices)].join("");
}

export function filesOf(texts: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
