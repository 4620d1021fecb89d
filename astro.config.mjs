import { defineConfig } from "astro/config";
import { pagePolicy } from "./src/core/hosting/content-policy.ts";

// The build command sets these: the site is always built beside the published one, never over it.
const { PORTAL_OUT = "dist", PORTAL_ADDRESS, PORTAL_BASE = "/" } = process.env;

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
    define: { "import.meta.env.PAGE_POLICY": JSON.stringify(pagePolicy) },
  },
});
