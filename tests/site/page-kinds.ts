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
    "/aksesibilitas/",
    "/desain/",
    "/404.html",
  ];
  for (const folder of ["inovasi", "unit", "indikator", "tahun", "metode", "kebutuhan", "dekat", "sematan"]) {
    if (!existsSync(join(site, folder))) continue;
    const names = readdirSync(join(site, folder)).filter((name) => existsSync(join(site, folder, name, "index.html")));
    const largest = names.toSorted((a, b) => size(site, folder, b) - size(site, folder, a) || (a < b ? -1 : 1))[0];
    if (largest) kinds.push(`/${folder}/${largest}/`);
  }
  for (const path of ["peta", "tren", "bandingkan", "bobot"]) {
    if (existsSync(join(site, path))) kinds.push(`/${path}/`);
  }
  for (const group of ["kelurahan", "semua"]) {
    if (existsSync(join(site, "bandingkan", group))) kinds.push(`/bandingkan/${group}/`);
  }
  if (existsSync(join(site, "inovasi/halaman/2"))) kinds.push("/inovasi/halaman/2/");
  for (const list of ["urusan/kesehatan", "unit/dinas-kesehatan", "pelaksana/kelurahan/halaman/2", "lomba/kiks"]) {
    if (existsSync(join(site, "inovasi", list))) kinds.push(`/inovasi/${list}/`);
  }
  const facts = existsSync(join(site, "angka")) ? readdirSync(join(site, "angka")) : [];
  for (const kind of [/-\d{4}$/, /-resmi$/, /-target$/, /-portal$/]) {
    const pages = facts.filter((name) => kind.test(name) && existsSync(join(site, "angka", name, "index.html")));
    const largest = pages.toSorted((a, b) => size(site, "angka", b) - size(site, "angka", a) || (a < b ? -1 : 1))[0];
    if (largest) kinds.push(`/angka/${largest}/`);
  }
  for (const name of ["kebutuhan", "dekat", "kompetisi", "pembinaan", "target", "hasil-resmi", "angka", "pers"]) {
    if (existsSync(join(site, name))) kinds.push(`/${name}/`);
  }
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
