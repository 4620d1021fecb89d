import { parentPort } from "node:worker_threads";
import { drawPng } from "./draw-png.ts";

/** Draws one picture after another; `task` is given back with it. */
export type PngTask = { task: number; svg: string; width: number };
export type PngResult = { task: number; png: Uint8Array };

parentPort?.on("message", async ({ task, svg, width }: PngTask) => {
  const png = await drawPng(svg, width);
  parentPort?.postMessage({ task, png } satisfies PngResult);
});
