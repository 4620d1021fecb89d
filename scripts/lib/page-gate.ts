import type { IncomingMessage, ServerResponse } from "node:http";

/** What the live site shows: the pages, or in their place the one that says why there are none. */
export type Shown = { notice: string | null; fileAt: FileAt };

/** The text of the file at an address beside the pages. */
export type FileAt = (path: string) => string | undefined;

export type PageGate = {
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Runs `change` at a moment when no page is being made, so that none mixes old and new data. */
  change: (change: () => void) => Promise<void>;
};

const longestWait = 5000;
const types: Record<string, string> = { csv: "text/csv", json: "application/json", geojson: "application/geo+json" };

/** Stands before the pages of the live site: holds them back for a change, and replaces them while there is a notice. */
export function createPageGate(base: string, shown: () => Shown): PageGate {
  const rendering = new Set<ServerResponse>();
  let changing: Promise<void> = Promise.resolve();
  const serve = (path: string, response: ServerResponse, next: () => void): void => {
    const { notice, fileAt } = shown();
    const file = notice === null ? fileAt(path) : undefined;
    if (notice !== null) send(response, { status: 500, type: "text/html", text: notice });
    else if (file !== undefined) send(response, { status: 200, type: typeOf(path), text: file });
    else {
      rendering.add(response);
      response.once("close", () => rendering.delete(response));
      next();
    }
  };
  return {
    handle: (request, response, next) => {
      const path = pathOf(request.url ?? "/", base);
      const readOnly = request.method === "GET" || request.method === "HEAD";
      if (!readOnly || (isToolPath(path) && shown().fileAt(path) === undefined)) next();
      else void changing.then(() => serve(path, response, next));
    },
    change: (change) => {
      changing = changing.then(() => quiet(rendering)).then(change);
      return changing;
    },
  };
}

/** Resolves once nothing is being made, or when something takes too long to be worth waiting for. */
async function quiet(rendering: ReadonlySet<ServerResponse>): Promise<void> {
  const all = [...rendering].map((response) => new Promise<void>((done) => response.once("close", () => done())));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((done) => {
    timer = setTimeout(done, longestWait);
  });
  await Promise.race([Promise.all(all), tooLong]);
  clearTimeout(timer);
}

/** Scripts, styles and sources that the pages ask the server for; they hold no data. */
function isToolPath(path: string): boolean {
  if (/^\/(?:@|__|node_modules\/|src\/|\.astro\/|_astro\/)/.test(path)) return true;
  return /\.(?:svg|png|ico|css|js|mjs|ts|map|woff2?)$/.test(path);
}

function pathOf(url: string, base: string): string {
  const path = url.split(/[?#]/)[0] ?? "/";
  const inside = base !== "/" && path.startsWith(base) ? path.slice(base.replace(/\/$/, "").length) : path;
  try {
    return decodeURI(inside);
  } catch {
    return inside;
  }
}

function typeOf(path: string): string {
  return types[path.split(".").at(-1) ?? ""] ?? "text/plain";
}

function send(response: ServerResponse, { status, type, text }: { status: number; type: string; text: string }): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(text);
}
