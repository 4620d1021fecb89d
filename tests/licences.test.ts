import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Locked = { license?: string; dev?: boolean; link?: boolean; optionalDependencies?: Record<string, string> };

/** Licences under which a package may be passed on with the portal; `OR` offers a choice, `AND` binds to both. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
];

/**
 * Tools that only work while the site is built, unmodified and as packages of their own; their licences bind who changes
 * or passes on the tool, and nothing of them is in the site. Each by the packages it comes in, with its one licence.
 */
const tools: readonly { packages: RegExp; licence: string }[] = [
  { packages: /^lightningcss(?:-|$)/, licence: "MPL-2.0" },
  { packages: /^@img\/sharp-/, licence: "LGPL-3.0-or-later" },
  { packages: /^@resvg\/resvg-wasm$/, licence: "MPL-2.0" },
  // The font that pictures are drawn in; a picture holds no part of the font itself.
  { packages: /^@expo-google-fonts\//, licence: "OFL-1.1" },
];

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const production = Object.entries(packages).filter(([folder, { dev, link }]) => folder !== "" && !dev && !link);

function fits(folder: string, licence: string): boolean {
  const name = folder.replace(/^.*node_modules\//, "");
  const known = [...allowed, ...tools.filter(({ packages }) => packages.test(name)).map((tool) => tool.licence)];
  const plain = licence.replace(/[()]/g, "");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((part) => known.includes(part.trim())));
}

/**
 * What the installed package says itself. Of one for another machine the lock file speaks, or the package that it is the
 * compiled part of.
 */
function licenceOf(folder: string, locked: Locked): string {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return locked.license ?? licenceOfWhole(folder.replace(/^.*node_modules\//, ""));
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ") ?? locked.license ?? "none";
}

function licenceOfWhole(part: string): string {
  const whole = production.find(([, { optionalDependencies }]) => Object.hasOwn(optionalDependencies ?? {}, part));
  return whole && existsSync(whole[0]) ? licenceOf(...whole) : "none";
}

test("the list of production packages is a plausible one", () => {
  expect(production.length).toBeGreaterThan(100);
  expect(production.some(([folder]) => folder === "node_modules/astro")).toBe(true);
});

test("every production package has a licence that lets it be passed on", () => {
  const unknown = production
    .map(([folder, locked]) => ({ folder, licence: licenceOf(folder, locked) }))
    .filter(({ folder, licence }) => !fits(folder, licence));
  expect(unknown).toEqual([]);
});

test("what the lock file says of a licence and what the package says are the same", () => {
  const different = production.filter(
    ([folder, locked]) => locked.license !== undefined && licenceOf(folder, locked) !== locked.license,
  );
  expect(different.map(([folder]) => folder)).toEqual([]);
});
