import type { Review } from "#core/review-dataset.ts";
import { reviewDataset } from "#core/review-dataset.ts";
import { goodFiles } from "./bad-datasets.ts";

/** The good data set with some files put over it; null takes a file away. */
export function changedFiles(changes: Readonly<Record<string, string | null>>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([...goodFiles].map(([file, content]) => [file, Buffer.from(content)]));
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) files.delete(file);
    else files.set(file, Buffer.from(content));
  }
  return files;
}

/** The verdict over the good data set with those changes. */
export function reviewChanged(changes: Readonly<Record<string, string | null>>): Review {
  return reviewDataset(changedFiles(changes));
}
