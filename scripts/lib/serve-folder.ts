import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { baseOfSite } from "./base-of-site.ts";

export type Served = { address: string; close: () => Promise<void> };

/** How long a request waits for a site that is just being replaced, in milliseconds. */
const swapPause = 150;

/**
 * Serves a built site on this machine only, on `port` or the next free one; any free one for 0. Files are looked up at
 * each request, so that a site published meanwhile shows at once. A site made for a folder is served below it.
 */
export async function serveFolder(site: string, port: number): Promise<Served> {
  const folder = resolve(site);
  const base = baseOfSite(folder);
  const patient = new WeakSet<IncomingMessage>();
  const handle = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (request, response) => {
      if (existsSync(folder) || patient.has(request)) return notFound(folder, response);
      patient.add(request);
      setTimeout(() => handle(request, response), swapPause);
    },
  });
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    if (!url.startsWith(base)) {
      if (url === "/" || `${url}/` === base) response.writeHead(302, { Location: base }).end();
      else notFound(folder, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    try {
      handle(request, response);
    } catch {
      // The file went between being found and being read.
      notFound(folder, response);
    }
  });
  const used = await listen(server, port, port === 0 ? 0 : port + 20);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${used}${base}`, close };
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "404");
}

function listen(server: ReturnType<typeof createServer>, port: number, last: number): Promise<number> {
  return new Promise((done, failed) => {
    const refused = (problem: Error): void => {
      const taken = "code" in problem && problem.code === "EADDRINUSE";
      if (taken && port < last) listen(server, port + 1, last).then(done, failed);
      else failed(problem);
    };
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      done((server.address() as AddressInfo).port);
    });
  });
}
