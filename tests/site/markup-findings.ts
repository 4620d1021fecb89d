/** Elements that no file of the site has. */
const foreign = new Set(["iframe", "frame", "object", "embed", "base", "applet", "foreignobject", "math", "xmp"]);
const tags = /<!--|<([a-z][^\s/>]*)((?:\s+|\/|[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?)*)>/gi;
const attributes = /([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]*))/g;
const addresses = new Set(["href", "src", "action", "formaction", "poster", "data", "xlink:href", "srcset"]);

/** What in a file's markup runs, loads or leads where nothing of the portal's own does; reads as a browser would. */
export function markupFindings(path: string, text: string): string[] {
  const page = path.endsWith(".html");
  return [...text.matchAll(tags)].flatMap(([tag, name = "", rest = ""]) => {
    const found = [...rest.matchAll(attributes)].map(([, key = "", double, single, bare]) => ({
      key: key.toLowerCase(),
      value: readEntities(double ?? single ?? bare ?? ""),
    }));
    const values = new Map(found.map(({ key, value }) => [key, value]));
    const faults = [
      ...(name === "" ? ["a comment"] : []),
      ...(foreign.has(name.toLowerCase()) ? ["a foreign element"] : []),
      ...(page && name.toLowerCase() === "style" ? ["a style"] : []),
      ...(name.toLowerCase() === "script" && !isOwnScript(values) ? ["a script"] : []),
      ...found.filter(({ key }) => /^on/.test(key) || (page && key === "style")).map(({ key }) => `a ${key} attribute`),
      ...found.filter(({ key, value }) => addresses.has(key) && !isSafe(name, value)).map(({ key }) => `a bad ${key}`),
    ];
    return faults.map((fault) => `${path}: ${fault}: ${tag.slice(0, 120)}`);
  });
}

function isOwnScript(values: ReadonlyMap<string, string>): boolean {
  return values.get("type") === "application/ld+json" || /^\/_astro\/[\w.-]+\.js$/.test(values.get("src") ?? "");
}

/** Links may lead to other sites; whatever is loaded comes from this one. */
function isSafe(element: string, value: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\p{Cc}\s]/gu, ""))?.[1]?.toLowerCase();
  if (/^(?:a|link|area)$/i.test(element)) return scheme === undefined || /^(?:https?|mailto)$/.test(scheme);
  return scheme === undefined && !value.startsWith("//");
}

function readEntities(value: string): string {
  return value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex, decimal) =>
      String.fromCodePoint(Math.min(0x10ffff, hex ? Number.parseInt(hex, 16) : Number(decimal))),
    )
    .replace(/&colon;/gi, ":")
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, "&");
}
