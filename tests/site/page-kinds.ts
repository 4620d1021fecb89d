import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One address of each page kind of a built site, Indonesian, the richest example where there are many. */
export function pageKinds(site: string): string[] {
  const kinds = [
    "/",
    "/inovasi/",
    "/unit/",
    "/indikator/",
    "/tahun/",
    "/metode/",
    "/data/",
    "/mutu-data/",
    "/tentang/",
    "/404.html",
  ];
  for (const folder of ["inovasi", "unit", "indikator", "tahun", "metode"]) {
    const names = readdirSync(join(site, folder)).filter((name) => existsSync(join(site, folder, name, "index.html")));
    const largest = names.toSorted((a, b) => size(site, folder, b) - size(site, folder, a) || (a < b ? -1 : 1))[0];
    if (largest) kinds.push(`/${folder}/${largest}/`);
  }
  if (existsSync(join(site, "inovasi/halaman/2"))) kinds.push("/inovasi/halaman/2/");
  return kinds;
}

/** The English twin of an address. */
export function english(path: string): string {
  return path === "/404.html" ? path : `/en${path}`;
}

/** Every HTML file of a built site, as addresses. */
export function allPages(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .toSorted();
}

function size(site: string, folder: string, name: string): number {
  return readFileSync(join(site, folder, name, "index.html")).length;
}
