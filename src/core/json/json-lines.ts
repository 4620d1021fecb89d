/** The texts that values were read from, so that a check across files can still name the line. */
const origins = new WeakMap<object, string>();

/** Remembers the text that a value was read from. */
export function rememberOrigin(value: unknown, text: string): void {
  if (typeof value === "object" && value !== null) origins.set(value, text);
}

/** The line on which a path is written in the file that a value was read from; null where it is not known. */
export function lineIn(value: object, path: readonly PropertyKey[]): number | null {
  const text = origins.get(value);
  return text === undefined ? null : lineOfPath(text, path);
}

/**
 * The line of the key or list element at a path, or of the nearest that exists above it; null where not even the
 * first step does. The text must be valid JSON.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number | null {
  const wanted = path.map(String);
  /** Where we are: a key or index for each open `{` or `[`, and whether that is a list. */
  const at: { step: string; isList: boolean }[] = [];
  let found: { offset: number; depth: number } | null = null;
  let isKey = false;
  let isElement = false;
  const see = (offset: number) => {
    const matches = at.length <= wanted.length && at.every(({ step }, depth) => step === wanted[depth]);
    if (matches && at.length > (found?.depth ?? 0)) found = { offset, depth: at.length };
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const inside = at.at(-1);
    if (token === "}" || token === "]") {
      at.pop();
      isKey = isElement = false;
      continue;
    }
    if (token === ",") {
      if (inside?.isList) inside.step = String(Number(inside.step) + 1);
      isKey = inside?.isList === false;
      isElement = inside?.isList === true;
      continue;
    }
    if (isElement) see(index);
    isElement = false;
    if (token === "{" || token === "[") {
      at.push({ step: token === "[" ? "0" : "", isList: token === "[" });
      isKey = token === "{";
      isElement = token === "[";
    } else if (isKey && inside && token !== ":") {
      inside.step = String(JSON.parse(token));
      see(index);
      isKey = false;
    }
  }
  return found === null ? null : lineAt(text, (found as { offset: number }).offset);
}

/** The physical line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
