import { defineConfig } from "astro/config";
import { pagePolicy } from "./src/core/hosting/content-policy.ts";

// The build command sets these: the site is always built beside the published one, never over it.
const { PORTAL_OUT = "dist", PORTAL_ADDRESS, PORTAL_BASE = "/", PORTAL_LIVE } = process.env;

export default defineConfig({
  outDir: PORTAL_OUT,
  base: PORTAL_BASE,
  ...(PORTAL_ADDRESS ? { site: PORTAL_ADDRESS } : {}),
  trailingSlash: "always",
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  devToolbar: { enabled: false },
  telemetry: false,
  vite: {
    // A script is always a file of its own: the content policy refuses one inside the page.
    build: { assetsInlineLimit: 0 },
    // The layout writes the policy. Astro's own (`security.csp`) adds hashes of files that are no part of a page's text:
    // half a kilobyte a page, and permission for scripts that no page has.
    // The live site has none, since its server adds scripts of its own; whatever NODE_ENV a machine sets, a build has it.
    define: { "import.meta.env.PAGE_POLICY": JSON.stringify(PORTAL_LIVE ? "" : pagePolicy) },
  },
});
