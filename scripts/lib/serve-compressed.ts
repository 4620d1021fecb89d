import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a built site the way a web host does: compressed, and what has a hash in its name to be kept. */
export async function serveCompressed(site: string): Promise<{ address: string; close: () => void }> {
  const root = resolve(site);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const asked = join(root, path.endsWith("/") ? `${path}index.html` : path);
    const found = asked.startsWith(root + sep) && existsSync(asked) && statSync(asked).isFile();
    const file = found ? asked : join(root, "404.html");
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
  return { address: `http://127.0.0.1:${port}`, close };
}
