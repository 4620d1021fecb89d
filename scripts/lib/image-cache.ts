import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const sumLength = 32;
let written = 0;

export type ImageCache = {
  get: (svg: string, width: number) => Uint8Array | null;
  set: (svg: string, width: number, png: Uint8Array) => void;
};

/**
 * Pictures kept from build to build, by what they were drawn from and `tools`, which tells what drew them. Each file begins with the hash of the rest, so one that
 * is damaged counts as none; files appear whole, so that builds at the same time don't disturb each other. A cache that
 * can't be written costs only time.
 */
export function imageCache(folder: string, tools: string): ImageCache {
  const fileOf = (svg: string, width: number) =>
    join(folder, hashOf(Buffer.from(`${tools}\n${width}\n${svg}`)).toString("hex"));
  return {
    get: (svg, width) => {
      try {
        const kept = readFileSync(fileOf(svg, width));
        const png = kept.subarray(sumLength);
        return hashOf(png).equals(kept.subarray(0, sumLength)) ? png : null;
      } catch {
        return null;
      }
    },
    set: (svg, width, png) => {
      try {
        mkdirSync(folder, { recursive: true });
        const file = fileOf(svg, width);
        written += 1;
        const draft = `${file}.${process.pid}-${written}`;
        writeFileSync(draft, Buffer.concat([hashOf(png), png]));
        renameSync(draft, file);
      } catch {
        // Drawn again next time.
      }
    },
  };
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
