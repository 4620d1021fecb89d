import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { filePolicy, unframedPolicy } from "#core/hosting/content-policy.ts";
import { serverFiles } from "#core/hosting/format-redirects.ts";
import { everyFile, neverChanging } from "#core/hosting/site-headers.ts";
import type { WebServer } from "./web-server.ts";
import { runCaddy, runNginx } from "./web-server.ts";

const port = 20_000 + (process.pid % 20_000);
const folder = mkdtempSync(join(tmpdir(), "portal-hosting-"));
const missing = (command: string, flag: string): boolean => spawnSync(command, [flag]).status !== 0;
const noNginx = missing("nginx", "-v");
const noCaddy = missing("caddy", "version");

/** Each configuration, where it expects the site, and what addresses begin with. */
const kinds = [
  { file: "nginx.conf", run: runNginx, missing: noNginx, base: "/", within: "" },
  { file: "nginx-subfolder.conf", run: runNginx, missing: noNginx, base: "/inovasi/", within: "inovasi" },
  { file: "Caddyfile", run: runCaddy, missing: noCaddy, base: "/", within: "" },
  { file: "Caddyfile-subfolder", run: runCaddy, missing: noCaddy, base: "/inovasi/", within: "" },
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(kinds)("$file sends the headers that the portal's own list names", ({ file }) => {
  const text = readFileSync(`scripts/hosting/${file}`, "utf8");
  for (const [name, value] of Object.entries({ ...everyFile, ...neverChanging })) {
    expect(text).toContain(name);
    expect(text).toContain(`"${value}"`);
  }
  expect(text).toContain(`"${filePolicy}"`);
  expect(text).toContain(`"${unframedPolicy}"`);
});

describe.each(kinds.map((kind, place) => ({ ...kind, place })))(
  "a server with $file (skipped where it is not installed)",
  ({ file, run, missing, base, within, place }) => {
    let server: WebServer;
    const ask = async (path: string) => {
      const answer = await fetch(`${server.address}${base.slice(0, -1)}${path}`, { redirect: "manual" });
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    };
    beforeAll(async () => {
      if (missing) return;
      const portal = join(folder, String(place));
      const site = join(portal, within);
      cpSync(resolve(inject(base === "/" ? "citySite" : "folderSite")), site, { recursive: true });
      mkdirSync(join(site, "sematan/contoh"), { recursive: true });
      writeFileSync(join(site, "sematan/contoh/index.html"), "<!doctype html><title>Contoh</title>");
      const edit = (text: string) => text.replace("# import ", "import ").replaceAll("/var/www/kota", folder);
      server = await run(`scripts/hosting/${file}`, { port: port + place, portal, edit });
    });
    afterAll(() => server?.stop());

    test.skipIf(missing).each([
      ["/", 200, "text/html; charset=utf-8", unframedPolicy, "DENY"],
      ["/unit/", 200, "text/html; charset=utf-8", unframedPolicy, "DENY"],
      ["/tidak-ada/", 404, "text/html; charset=utf-8", unframedPolicy, "DENY"],
      ["/sematan/contoh/", 200, "text/html; charset=utf-8", filePolicy, null],
      ["/data/unit.csv", 200, "text/csv; charset=utf-8", unframedPolicy, "DENY"],
    ])("%s is answered with %i and its headers", async (path, status, kind, policy, frame) => {
      const { headers, ...answer } = await ask(path);
      expect(answer.status).toBe(status);
      expect(headers.get("content-type")).toBe(kind);
      expect(headers.get("content-security-policy")).toBe(policy);
      expect(headers.get("x-frame-options")).toBe(frame);
      expect(headers.get("cache-control")).toBe("no-cache");
      for (const [name, value] of Object.entries(everyFile)) expect(headers.get(name)).toBe(value);
      if (status === 404) expect(answer.text).toContain(`href="${base}inovasi/"`);
    });

    test.skipIf(missing).each(serverFiles)("%s is for servers, not for visitors", async (path) => {
      expect((await ask(path)).status).toBe(404);
    });

    test.skipIf(missing)("files whose name changes with their content are kept for good", async () => {
      const { text } = await ask("/");
      const sheet = /href="[^"]*(\/_astro\/[^"]+\.css)"/.exec(text)?.[1] ?? "";
      const { status, headers } = await ask(sheet);
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe(neverChanging["Cache-Control"]);
    });

    if (base === "/") return;

    test.skipIf(missing).each([
      ["/unit/dinas-sehat/", "/unit/dinas-kesehatan/"],
      ["/en/unit/dinas-kesehatan-lama/", "/en/unit/dinas-kesehatan/"],
      ["/angka/dinas-sehat-2026.json", "/angka/dinas-kesehatan-2026.json"],
      ["/inovasi/antre/", "/inovasi/antre-mudah/"],
      ["/indikator/visi/", "/indikator/visi-misi/"],
    ])("the old address %s is moved to %s for good", async (from, to) => {
      const { status, headers } = await ask(from);
      expect(status).toBe(301);
      expect(headers.get("location")).toBe(`${base.slice(0, -1)}${to}`);
      expect((await ask(to)).status).toBe(200);
    });

    test.skipIf(missing)("the folder without its slash leads to it, and beside it is the city's", async () => {
      const bare = await fetch(`${server.address}/inovasi`, { redirect: "manual" });
      expect([bare.status, bare.headers.get("location")]).toEqual([301, "/inovasi/"]);
      const other = await fetch(`${server.address}/kantor/`);
      expect([other.status, (await other.text()).includes("Portal")]).toEqual([404, false]);
    });
  },
);
