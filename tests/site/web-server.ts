import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A web server that runs with one of our configurations. */
export type WebServer = { address: string; stop: () => Promise<void> };

/** What of a configuration differs on this machine: `portal` stands for `/var/www/portal`, and `edit` may do more. */
export type Surroundings = { port: number; portal: string; edit?: (configuration: string) => string };

const folder = "/var/www/portal";

/** Runs nginx with a file of `scripts/hosting/`, every file it writes in a folder of its own. */
export async function runNginx(file: string, { port, portal, edit = same }: Surroundings): Promise<WebServer> {
  const scratch = mkdtempSync(join(tmpdir(), "portal-nginx-"));
  const text = readFileSync(file, "utf8").replaceAll(folder, portal).replace("listen 80;", `listen 127.0.0.1:${port};`);
  writeFileSync(join(scratch, "portal.conf"), edit(text));
  const parts = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const temporary = parts.map((part) => `${part}_temp_path ${scratch}/${part};`).join(" ");
  const around = [
    `pid ${scratch}/nginx.pid; error_log ${scratch}/errors; daemon off; master_process off; events {}`,
    `http { include /etc/nginx/mime.types; access_log off; ${temporary} include ${scratch}/portal.conf; }`,
  ];
  writeFileSync(join(scratch, "nginx.conf"), around.join("\n"));
  return started(spawn("nginx", ["-c", join(scratch, "nginx.conf")], quiet), port, scratch);
}

/** Runs Caddy with a file of `scripts/hosting/`, without certificates. */
export async function runCaddy(file: string, { port, portal, edit = same }: Surroundings): Promise<WebServer> {
  const scratch = mkdtempSync(join(tmpdir(), "portal-caddy-"));
  const text = readFileSync(file, "utf8")
    .replaceAll(folder, portal)
    .replace(/^[a-z.]+ \{$/m, `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {`);
  writeFileSync(join(scratch, "Caddyfile"), edit(text));
  const env = { ...process.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  const words = ["run", "--adapter", "caddyfile", "--config", join(scratch, "Caddyfile")];
  return started(spawn("caddy", words, { ...quiet, env }), port, scratch);
}

const quiet = { stdio: "ignore" } as const;

function same(text: string): string {
  return text;
}

async function started(server: ChildProcess, port: number, scratch: string): Promise<WebServer> {
  const address = `http://127.0.0.1:${port}`;
  const ended = once(server, "exit");
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  for (let turn = 0; turn < 100 && server.exitCode === null; turn += 1) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) return { address, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error(`${server.spawnfile} did not answer`);
}
