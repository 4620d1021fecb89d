// After `npm install` changed package-lock.json: makes it whole and free of addresses. A registry that lags behind may
// not serve the newest package of every platform; npm then leaves it out of the lock without a word, and `npm ci`
// refuses the lock. Such packages are entered here by the exact version that their parent asks for.
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const added = [];

for (const [parent, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(parent, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev && { dev: true }),
      optional: true,
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "package-lock.json is whole" : `entered: ${added.join(", ")}`);

function isLocked(parent, name) {
  return `${parent}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
}

/** The platform as npm writes it, from the package's name: `-linux-x64-musl`, `-darwin-arm64`, `-wasm32-wasi`. */
function platformOf(name) {
  const os = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"].find((word) => name.includes(word));
  const cpu = ["arm64", "x64", "ia32", "arm", "wasm32"].find((word) => name.includes(word));
  const libc = name.includes("musl") ? "musl" : name.includes("gnu") ? "glibc" : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
