import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A text file of a site. `markup`: its text lies between tags; `cells`: between commas, quotes and line ends. */
export type SiteFile = { path: string; kind: "page" | "markup" | "cells" | "style" | "script"; text: string };

const kinds: Readonly<Record<string, SiteFile["kind"]>> = {
  html: "page",
  svg: "markup",
  xml: "markup",
  csv: "cells",
  json: "cells",
  geojson: "cells",
  txt: "cells",
  webmanifest: "cells",
  css: "style",
  js: "script",
};

/** Paths of all files under a folder, with `/`, sorted. */
export function sitePaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}

/** The file's text; null where it holds none, such as a picture. */
export function readSiteFile(folder: string, path: string): SiteFile | null {
  const kind = kinds[path.slice(path.lastIndexOf(".") + 1)];
  return kind === undefined ? null : { path, kind, text: readFileSync(join(folder, path), "utf8") };
}
