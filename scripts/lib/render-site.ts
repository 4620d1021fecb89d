import { join } from "node:path";
import type { PageMakers } from "#core/artefacts/page-kinds.ts";
import { handOverPages } from "./hand-over-pages.ts";

export type RenderOptions = {
  /** Folder of the portal's code. */
  root: string;
  pages: PageMakers;
  /** Folder to render into; it and `scratch` lie under `root` and belong to this build alone. */
  site: string;
  /** Folder of what Astro and Vite keep between runs. */
  scratch: string;
  /** Public address of the site; may be empty. */
  address: string;
  /** What addresses inside the site begin with: `/` or `/folder/`. */
  base: string;
};

/**
 * Renders the view models to pages. Nothing is written outside `site` and `scratch` but the type declarations in
 * `.astro/`, which are the same for every build and no part of any page.
 */
export async function renderSite({ root, pages, site, scratch, address, base }: RenderOptions): Promise<void> {
  handOverPages(pages);
  // astro.config.mjs reads these.
  process.env.PORTAL_ADDRESS = address;
  process.env.PORTAL_BASE = base;
  const { build } = await import("astro");
  const before = process.cwd();
  // Astro puts its server chunks into a folder that all builds share if the output lies outside the working folder.
  process.chdir(root);
  try {
    await build({
      root,
      outDir: site,
      cacheDir: join(scratch, "astro"),
      vite: { cacheDir: join(scratch, "vite") },
      // Whatever is wrong is thrown, and told by who called.
      logLevel: "silent",
    });
  } finally {
    process.chdir(before);
    handOverPages(null);
  }
}
