// Runs before every command, on whatever Node (18 or later) the machine has. Installs the pinned packages, Node itself
// among them, when they are missing or when package-lock.json has changed; otherwise it does nothing and says nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".portal-setup");
const wanted = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .update(`${process.platform} ${process.arch}`)
  .digest("hex");

if (!isInstalled()) install();
requireNode();

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

function install() {
  say("Memasang paket yang dibutuhkan (sekali saja) … / Installing what is needed (once) …");
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  // Standard output belongs to the command that follows, so npm's own words go to standard error.
  const stdio = ["ignore", 2, 2];
  const done =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio })
      : spawnSync("npm", options, { cwd: root, stdio, shell: process.platform === "win32" });
  if (done.status !== 0) {
    say(
      "Pemasangan gagal: periksa sambungan internet, lalu ulangi. / Installation failed: check the connection and try again.",
    );
    process.exit(2);
  }
  writeFileSync(stamp, wanted);
}

function requireNode() {
  const name = process.platform === "win32" ? "node.cmd" : "node";
  if (existsSync(join(root, "node_modules", ".bin", name))) return;
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  say(
    `Komputer ini (${process.platform} ${process.arch}) belum punya Node bawaan portal; pasang Node 26 lalu ulangi. / ` +
      "No bundled Node for this machine; install Node 26 and try again.",
  );
  process.exit(2);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
