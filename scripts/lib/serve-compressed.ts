import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { baseOfSite } from "./base-of-site.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * Serves a built site the way a web host does: compressed, and what has a hash in its name to be kept. The address has no
 * slash at its end; a site made for a folder is served below it.
 */
export async function serveCompressed(site: string): Promise<{ address: string; close: () => void }> {
  const root = resolve(site);
  const folder = baseOfSite(root).slice(0, -1);
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const path = asked.startsWith(`${folder}/`) ? asked.slice(folder.length) : "";
    const wanted = join(root, path.endsWith("/") ? `${path}index.html` : path);
    const found = wanted.startsWith(root + sep) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(root, "404.html");
    response.writeHead(found ? 200 : 404, {
      "Content-Type": types[extname(file)] ?? "text/plain; charset=utf-8",
      "Content-Encoding": "gzip",
      "Cache-Control": path.startsWith("/_astro/") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}${folder}`, close };
}
