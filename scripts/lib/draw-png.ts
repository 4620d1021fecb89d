import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

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
  await initWasm(fileOf("@resvg/resvg-wasm/index_bg.wasm"));
  const fonts = ["400Regular", "600SemiBold"].map((weight) =>
    fileOf(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`),
  );
  return { fonts };
}

function fileOf(specifier: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(specifier))));
}
