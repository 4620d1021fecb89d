// Runs before every command, on whatever Node (18 or later) the machine has. Installs the pinned packages, Node itself
// among them, when they are missing or when package-lock.json has changed; otherwise it does nothing and says nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";
const stamp = join(root, "node_modules", ".portal-setup");
const pinnedNode = join(root, "node_modules", ".bin", windows ? "node.cmd" : "node");
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
  const start = mkdtempSync(join(tmpdir(), "portal-node-"));
  try {
    // npm leaves out every platform's package that doesn't fit the Node that npm runs on; so npm runs on the pinned one.
    const node = fetchNode(start) ?? process.execPath;
    if (!npm(root, node, "ci")) fail();
    if (!existsSync(pinnedNode)) linkNode(node);
  } finally {
    rmSync(start, { recursive: true, force: true });
  }
  writeFileSync(stamp, wanted);
}

/** The pinned Node in a folder of its own, checked against the lock file; null where this platform has none. */
function fetchNode(folder) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const { optionalDependencies } = lock.packages[""];
  const names = Object.keys(optionalDependencies);
  const packages = { "": { optionalDependencies } };
  for (const name of names) packages[`node_modules/${name}`] = lock.packages[`node_modules/${name}`];
  const project = { name: "portal-node", version: "0.0.0" };
  const { lockfileVersion } = lock;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...project, optionalDependencies }));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...project, lockfileVersion, packages }));
  if (!npm(folder, process.execPath, "ci")) fail();
  const paths = names.map((name) => join(folder, "node_modules", name, "bin", windows ? "node.exe" : "node"));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Some versions of npm install the package that holds Node without linking its command. */
function linkNode(node) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const here = Object.keys(optionalDependencies).filter((name) => existsSync(join(root, "node_modules", name)));
  if (here.length > 0) npm(root, node, "rebuild", ...here);
}

function npm(folder, node, ...words) {
  const options = [...words, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // Standard output belongs to the command that follows, so npm's own words go to standard error.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const settings = { cwd: folder, stdio: ["ignore", 2, 2], env };
  const script = process.env.npm_execpath;
  const done =
    script && /\.c?js$/.test(script)
      ? spawnSync(node, [script, ...options], settings)
      : spawnSync("npm", options, { ...settings, shell: windows });
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

function fail() {
  say(
    "Pemasangan gagal: periksa sambungan internet, lalu ulangi. / Installation failed: check the connection and try again.",
  );
  process.exit(2);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
