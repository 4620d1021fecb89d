import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const renderer = "@resvg/resvg-wasm/index_bg.wasm";
const fontFiles = ["400Regular", "600SemiBold"].map(
  (weight) => `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
);

type Tools = { fonts: readonly Uint8Array[] };
let ready: Promise<Tools> | undefined;

/**
 * A drawing as a PNG of this width in pixels, in Inter, which comes with the portal. The same drawing gives the same
 * bytes on every machine: the renderer is WebAssembly, and no font of the machine is looked at.
 */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= prepare();
  const { fonts } = await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: "Inter" },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

async function prepare(): Promise<Tools> {
  await initWasm(fileOf(renderer));
  return { fonts: fontFiles.map(fileOf) };
}

/** What draws, as a hash: another renderer or font draws another picture. */
export function drawingTools(): string {
  const hash = createHash("sha256");
  for (const file of [renderer, ...fontFiles]) hash.update(fileOf(file));
  return hash.digest("hex");
}

function fileOf(specifier: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(specifier))));
}
