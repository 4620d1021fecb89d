import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { CommandLineError } from "./command-line.ts";

/**
 * The folder to publish to as an absolute path, links followed. Publishing replaces a folder as a whole, so one that
 * holds the data, the portal's code, or anything but a site is refused.
 */
export function outputFolder(out: string, { root, data }: { root: string; data: string }): string {
  const target = existsSync(out) ? realpathSync(out) : resolve(out);
  const kept = [root, data, process.cwd()].map((folder) =>
    existsSync(folder) ? realpathSync(folder) : resolve(folder),
  );
  const [, dataFolder = ""] = kept;
  if (kept.some((folder) => contains(target, folder)) || contains(dataFolder, target)) {
    refuse(out, "folder ini memuat data atau kode portal", "this folder holds the data or the portal's code");
  }
  if (!existsSync(target)) return target;
  if (!statSync(target).isDirectory()) refuse(out, "ini berkas, bukan folder", "this is a file, not a folder");
  if (readdirSync(target).length > 0 && !existsSync(join(target, "index.html"))) {
    refuse(
      out,
      "folder ini berisi hal lain selain situs, dan akan terhapus; pilih folder kosong atau folder baru",
      "this folder holds something other than a site, which would be lost; choose an empty or a new folder",
    );
  }
  return target;
}

function contains(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

function refuse(out: string, id: string, en: string): never {
  throw new CommandLineError({ id: `--out ${out}: ${id}`, en: `--out ${out}: ${en}` });
}
