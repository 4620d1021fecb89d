import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { filePolicy, unframedPolicy } from "#core/hosting/content-policy.ts";
import { everyFile, neverChanging } from "#core/hosting/site-headers.ts";

const nginx = "scripts/hosting/nginx.conf";
const templates = [nginx, "scripts/hosting/Caddyfile"];
const port = 20_000 + (process.pid % 20_000);
const missing = spawnSync("nginx", ["-v"]).status !== 0;

describe.each(templates)("%s", (file) => {
  test("sends the headers that the portal's own list names", () => {
    const text = readFileSync(file, "utf8");
    for (const [name, value] of Object.entries({ ...everyFile, ...neverChanging })) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
    expect(text).toContain(`"${filePolicy}"`);
    expect(text).toContain(`"${unframedPolicy}"`);
  });
});

describe.skipIf(missing)(`nginx with ${nginx} (skipped where nginx is not installed)`, () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-nginx-"));
  let server: ChildProcess;
  beforeAll(async () => {
    const root = join(folder, "site");
    mkdirSync(join(root, "sematan/contoh"), { recursive: true });
    writeFileSync(join(root, "sematan/contoh/index.html"), "<!doctype html><title>Contoh</title>");
    spawnSync("cp", ["-r", `${resolve(inject("citySite"))}/.`, root]);
    const portal = readFileSync(nginx, "utf8")
      .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
      .replace(/root \/var\/www\/portal;/, `root ${root};`);
    writeFileSync(join(folder, "portal.conf"), portal);
    writeFileSync(join(folder, "nginx.conf"), surroundings(folder));
    server = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: "ignore" });
    await answers();
  });
  afterAll(async () => {
    server.kill();
    await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ["/", 200, "text/html; charset=utf-8", unframedPolicy, "DENY", "no-cache"],
    ["/unit/", 200, "text/html; charset=utf-8", unframedPolicy, "DENY", "no-cache"],
    ["/tidak-ada/", 404, "text/html; charset=utf-8", unframedPolicy, "DENY", "no-cache"],
    ["/_headers", 404, "text/html; charset=utf-8", unframedPolicy, "DENY", "no-cache"],
    ["/sematan/contoh/", 200, "text/html; charset=utf-8", filePolicy, null, "no-cache"],
    ["/data/unit.csv", 200, "text/csv; charset=utf-8", unframedPolicy, "DENY", "no-cache"],
  ])("%s is answered with %i and its headers", async (path, status, kind, policy, frame, cache) => {
    const { headers, ...answer } = await ask(path);
    expect(answer.status).toBe(status);
    expect(headers.get("content-type")).toBe(kind);
    expect(headers.get("content-security-policy")).toBe(policy);
    expect(headers.get("x-frame-options")).toBe(frame);
    expect(headers.get("cache-control")).toBe(cache);
    for (const [name, value] of Object.entries(everyFile)) expect(headers.get(name)).toBe(value);
  });

  test("files whose name changes with their content are kept for good", async () => {
    const [, sheet = ""] = /href="(\/_astro\/[^"]+\.css)"/.exec(await (await ask("/")).text) ?? [];
    expect((await ask(sheet)).headers.get("cache-control")).toBe(neverChanging["Cache-Control"]);
  });
});

async function ask(path: string): Promise<{ status: number; headers: Headers; text: Promise<string> }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, headers: response.headers, text: response.text() };
}

async function answers(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const up = await ask("/").then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("nginx did not answer");
}

/** What stands around the portal's part of a configuration, with every file in a folder of the test's own. */
function surroundings(folder: string): string {
  const parts = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const scratch = parts.map((part) => `${part}_temp_path ${folder}/${part};`).join(" ");
  return [
    `pid ${folder}/nginx.pid; error_log ${folder}/errors; daemon off; master_process off; events {}`,
    `http { include /etc/nginx/mime.types; access_log off; ${scratch} include ${folder}/portal.conf; }`,
  ].join("\n");
}
