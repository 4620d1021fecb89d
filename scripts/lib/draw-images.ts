import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { drawingTools } from "./draw-png.ts";
import { imageCache } from "./image-cache.ts";
import type { PngResult, PngTask } from "./png-worker.ts";

/** What stands behind a figure's id, and how wide the picture is in pixels. */
const sizes = [
  { ending: ".png", width: 1200 },
  { ending: "-kecil.png", width: 640 },
] as const;

type Picture = { svg: string; width: number; file: string };

/** Draws every figure of a rendered site as pictures beside its SVG; those drawn before come from `kept`. */
export async function drawImages(site: string, kept: string): Promise<void> {
  const cache = imageCache(kept, drawingTools());
  const missing = ["grafik", join("en", "grafik")].flatMap((folder) =>
    picturesIn(join(site, folder)).filter(({ svg, width, file }) => {
      const png = cache.get(svg, width);
      if (png) writeFileSync(file, png);
      return png === null;
    }),
  );
  await drawAll(missing, ({ svg, width, file }, png) => {
    writeFileSync(file, png);
    cache.set(svg, width, png);
  });
}

function picturesIn(folder: string): Picture[] {
  if (!existsSync(folder)) return [];
  const drawings = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  return drawings.toSorted().flatMap((name) => {
    const svg = readFileSync(join(folder, name), "utf8");
    const id = name.slice(0, -".svg".length);
    return sizes.map(({ ending, width }) => ({ svg, width, file: join(folder, `${id}${ending}`) }));
  });
}

/** Threads take the next picture whenever they are free. */
async function drawAll(pictures: readonly Picture[], done: (picture: Picture, png: Uint8Array) => void): Promise<void> {
  let next = 0;
  const take = (): PngTask | null => {
    const picture = pictures[next];
    next += 1;
    return picture ? { task: next - 1, svg: picture.svg, width: picture.width } : null;
  };
  const threads = Math.min(availableParallelism(), 8, pictures.length);
  await Promise.all(Array.from({ length: threads }, () => drawInThread(take, (result) => finish(result))));

  function finish({ task, png }: PngResult): void {
    const picture = pictures[task];
    if (!picture) throw new Error(`no picture ${task}`);
    done(picture, png);
  }
}

function drawInThread(take: () => PngTask | null, finish: (result: PngResult) => void): Promise<void> {
  const worker = new Worker(new URL("./png-worker.ts", import.meta.url));
  return new Promise<void>((resolve, reject) => {
    const give = () => {
      const task = take();
      if (task) worker.postMessage(task);
      else resolve();
    };
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread that draws pictures ended with ${code}`)));
    worker.on("message", (result: PngResult) => {
      try {
        finish(result);
        give();
      } catch (error) {
        reject(error);
      }
    });
    give();
  }).finally(() => worker.terminate());
}
