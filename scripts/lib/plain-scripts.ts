import { join } from "node:path";
import { build } from "vite";

/** Module scripts of a built site, each with what it imports as one plain script, by path. */
export async function plainScripts(site: string, paths: readonly string[]): Promise<Map<string, string>> {
  const plain = new Map<string, string>();
  for (const path of paths) {
    const made = await build({
      root: site,
      configFile: false,
      logLevel: "silent",
      publicDir: false,
      build: {
        write: false,
        target: "esnext",
        modulePreload: false,
        rolldownOptions: { input: join(site, path), output: { format: "iife" } },
      },
    });
    const [output] = Array.isArray(made) ? made : [made];
    if (output === undefined || !("output" in output)) throw new Error(`${path} was not made a plain script`);
    plain.set(path, output.output[0].code);
  }
  return plain;
}
