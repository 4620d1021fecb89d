// Runs before every command, on whatever Node (18 or later) the machine has. Installs the pinned packages, Node itself
// among them, when they are missing or when package-lock.json has changed; otherwise it does nothing and says nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".portal-setup");
const pinnedNode = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
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
  if (!npm("ci")) {
    say(
      "Pemasangan gagal: periksa sambungan internet, lalu ulangi. / Installation failed: check the connection and try again.",
    );
    process.exit(2);
  }
  linkNode();
  writeFileSync(stamp, wanted);
}

/** npm 10 installs the package that holds Node without linking its command; a rebuild of that package alone does. */
function linkNode() {
  if (existsSync(pinnedNode)) return;
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const here = Object.keys(optionalDependencies).filter((name) => existsSync(join(root, "node_modules", name)));
  if (here.length > 0) npm("rebuild", ...here);
}

function npm(...words) {
  const options = [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Standard output belongs to the command that follows, so npm's own words go to standard error.
  const stdio = ["ignore", 2, 2];
  const script = process.env.npm_execpath;
  const done =
    script && /\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...options], { cwd: root, stdio })
      : spawnSync("npm", options, { cwd: root, stdio, shell: process.platform === "win32" });
  return done.status === 0;
}

function requireNode() {
  if (existsSync(pinnedNode)) return;
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
