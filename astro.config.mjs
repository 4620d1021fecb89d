import { defineConfig } from "astro/config";

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
  // A script is always a file of its own: the content policy refuses one inside the page.
  vite: { build: { assetsInlineLimit: 0 } },
});
