import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export type Served = { address: string; close: () => Promise<void> };

/** Serves a built site on this machine only, on `port` or the next free one; any free one for 0. */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const notFoundPath = join(folder, "404.html");
  const notFoundPage = existsSync(notFoundPath) ? readFileSync(notFoundPath) : "404";
  const onNoMatch = (_: unknown, response: ServerResponse): void => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(notFoundPage);
  };
  const server = createServer(sirv(folder, { etag: true, onNoMatch }));
  const used = await listen(server, port, port === 0 ? 0 : port + 20);
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${used}/`, close };
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
