import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom. Layers are the longest matching folder or file; `types` may only be imported as types. */
const layers: Record<string, { run: readonly string[]; types?: readonly string[]; packages?: readonly string[] }> = {
  "src/core/text.ts": { run: [] },
  "src/core/score-columns.ts": { run: [] },
  "src/core/once.ts": { run: [] },
  "src/core/compare-texts.ts": { run: [] },
  "src/core/faults": { run: ["src/core/faults", "src/core/compare-texts.ts"], types: ["src/core"] },
  "src/core/schema": { run: ["src/core/schema", "src/core/text.ts"], types: ["src/core"], packages: ["zod"] },
  "src/core/csv": {
    run: ["src/core/csv", "src/core/faults", "src/core/schema/table.ts", "src/core/score-columns.ts"],
    types: ["src/core"],
    packages: ["papaparse"],
  },
  "src/core/composite": {
    run: ["src/core/composite", "src/core/compare-texts.ts", "src/core/schema/affair.ts"],
    types: ["src/core"],
    packages: ["d3-array"],
  },
  "src/core/browse": { run: ["src/core/browse", "src/core/compare-texts.ts"], types: ["src/core"], packages: [] },
  "src/core/provenance": {
    run: [
      "src/core/provenance",
      "src/core/composite",
      "src/core/compare-texts.ts",
      "src/core/once.ts",
      "src/core/schema",
    ],
    types: ["src/core"],
    packages: [],
  },
  "src/core/checks": {
    run: [
      "src/core/checks",
      "src/core/compare-texts.ts",
      "src/core/faults",
      "src/core/composite",
      "src/core/schema/affair.ts",
      "src/core/schema/reserved-ids.ts",
      "src/core/schema/tables.ts",
      "src/core/json/json-lines.ts",
    ],
    types: ["src/core"],
    packages: ["d3-array"],
  },
  "src/core/artefacts": {
    run: [
      "src/core/artefacts",
      "src/core/compare-texts.ts",
      "src/core/once.ts",
      "src/core/faults/group-faults.ts",
      "src/core/composite",
      "src/core/change",
      "src/core/trend",
      "src/core/robustness",
      "src/core/provenance",
      "src/core/browse",
      "src/core/catalogue",
      "src/core/schema",
      "src/core/csv/format-table.ts",
    ],
    types: ["src/core"],
    packages: ["d3-array"],
  },
  "src/core/catalogue": { run: ["src/core/catalogue"], types: ["src/core"], packages: [] },
  "src/core/reports": {
    run: ["src/core/reports", "src/core/faults", "src/core/csv/format-table.ts"],
    types: ["src/core"],
    packages: [],
  },
  "src/core": { run: ["src/core"], packages: [] },
  "src/artefacts.ts": { run: [], types: ["src/core"] },
  "src/i18n": { run: ["src/i18n", "src/core/browse/fill-words.ts"] },
  // Small scripts that enhance pages which already work; their words arrive in the page.
  "src/islands": { run: ["src/islands", "src/core/browse"], types: ["src/core"], packages: [] },
  // Lines of chosen units are laid out by the code that draws them in the browser.
  "src/charts": {
    run: ["src/charts", "src/core/browse"],
    types: ["src/core"],
    packages: ["@observablehq/plot", "@mixmark-io/domino"],
  },
  // A figure with its twins: drawn and told by the words of its page, which only the `.ts` files of components have.
  "src/figures": {
    run: ["src/figures", "src/components", "src/charts", "src/i18n", "src/core/csv/format-table.ts"],
    types: ["src/core"],
    packages: [],
  },
  "src/components": {
    run: ["src/components", "src/figures", "src/charts", "src/i18n", "src/islands", "src/styles"],
    types: ["src/core"],
    packages: ["astro"],
  },
  "src/layouts": {
    run: ["src/layouts", "src/components", "src/charts", "src/i18n", "src/styles", "src/artefacts.ts"],
    types: ["src/core"],
    packages: ["astro"],
  },
  "src/pages": {
    run: ["src/artefacts.ts", "src/layouts", "src/components", "src/figures", "src/charts", "src/i18n"],
    types: ["src/core"],
    packages: ["astro"],
  },
  "src/styles": { run: [] },
  "src/env.d.ts": { run: [] },
  // The benchmark's plain script draws the site's own charts without the framework.
  "scripts/bench": {
    run: ["src/core", "src/components", "src/charts", "src/i18n", "scripts"],
    packages: ["node:*", "papaparse"],
  },
  scripts: {
    run: ["src/core", "scripts"],
    packages: [
      "node:*",
      "astro",
      "sirv",
      "playwright-core",
      "papaparse",
      "vite",
      "read-excel-file",
      "@resvg/resvg-wasm",
      "fflate",
    ],
  },
};

type Edge = { from: string; to: string; typeOnly: boolean; specifier: string };

const files = ["src", "scripts"].flatMap(sourceFiles);
const edges = files.flatMap(edgesOf);

describe("who may import whom", () => {
  test("the reading of imports sees a plausible number of them", () => {
    expect(edges.length).toBeGreaterThan(200);
    expect(edges.filter((edge) => edge.from.endsWith(".astro")).length).toBeGreaterThan(40);
  });

  test("every source file lies in a layer of the table", () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  test("no import breaks the table", () => {
    expect(edges.flatMap(offence)).toEqual([]);
  });

  test("type imports stand on their own line", () => {
    const mixed = files.filter((file) => /import\s*\{[^}]*\btype\s/.test(readFileSync(file, "utf8")));
    expect(mixed).toEqual([]);
  });

  test("no import goes round in a circle", () => {
    expect(cycles()).toEqual([]);
  });

  test("pages hold no arithmetic, sorting or filtering", () => {
    const busy = files.filter(
      (file) => file.startsWith("src/pages") && /\.(?:reduce|sort|toSorted|filter)\(/.test(readFileSync(file, "utf8")),
    );
    expect(busy).toEqual([]);
  });

  test("raw markup goes into a page at one place only: our own charts", () => {
    const raw = files.filter((file) =>
      /set:html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(file, "utf8")),
    );
    expect(raw.filter((file) => !rawMarkupAllowed.includes(file))).toEqual([]);
  });

  test("no component or page sets an inline style, which the content policy would refuse", () => {
    const styled = files.filter((file) => file.endsWith(".astro") && /\sstyle=/.test(readFileSync(file, "utf8")));
    expect(styled).toEqual([]);
  });
});

const rawMarkupAllowed = ["src/components/ChartPair.astro", "src/components/Sparkline.astro"];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function edgesOf(from: string): Edge[] {
  const text = readFileSync(from, "utf8");
  const imports =
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;
  return [...text.matchAll(imports)].map((match) => {
    const specifier = match[2] ?? match[3] ?? "";
    return { from, to: resolveSpecifier(from, specifier), typeOnly: match[1] !== undefined, specifier };
  });
}

function resolveSpecifier(from: string, specifier: string): string {
  if (specifier.startsWith("#core/")) return specifier.replace("#core/", "src/core/");
  if (specifier.startsWith(".")) return normalize(join(dirname(from), specifier));
  return specifier;
}

function layerOf(file: string): string | null {
  const names = Object.keys(layers).filter((name) => within(file, name));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function within(file: string, folder: string): boolean {
  return file === folder || !relative(folder, file).startsWith("..");
}

function offence(edge: Edge): string[] {
  const rule = layers[layerOf(edge.from) ?? ""];
  if (!rule) return [`${edge.from}: in no layer`];
  if (edge.to.startsWith("src/") || edge.to.startsWith("scripts/")) {
    const allowed = [...rule.run, ...(edge.typeOnly ? (rule.types ?? []) : [])];
    return allowed.some((folder) => within(edge.to, folder)) ? [] : [`${edge.from} may not import ${edge.specifier}`];
  }
  const allowed = rule.packages ?? [];
  const name = edge.specifier;
  const fits = allowed.some(
    (known) =>
      known === name || name.startsWith(`${known}/`) || (known.endsWith("*") && name.startsWith(known.slice(0, -1))),
  );
  return fits ? [] : [`${edge.from} may not import package ${name}`];
}

function cycles(): string[] {
  const next = Map.groupBy(
    edges.filter((edge) => !edge.typeOnly),
    (edge) => edge.from,
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const edge of next.get(file) ?? []) visit(edge.to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
