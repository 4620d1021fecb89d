import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { dev } from "astro";
import type { ViteDevServer } from "vite";
import type { PageGate, Shown } from "./page-gate.ts";
import { createPageGate } from "./page-gate.ts";

export type LiveSite = {
  address: string;
  /** Shows something else from now on, whole, and reloads every open page. */
  show: (next: Shown, publish: () => void) => Promise<void>;
  stop: () => Promise<void>;
};

/** Address of the script by which an open page hears that it should reload. */
export const liveScript = "/scripts/lib/live-client.js";

// A page connects within moments of being asked for; later the clocks of two machines would be compared.
const longestGap = 10_000;

/** Starts the site that follows its data; its pages read the view models of this process. */
export async function startLiveSite(root: string, first: Shown): Promise<LiveSite> {
  // A tool for staff asks no other machine about newer versions of itself.
  process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";
  // Whatever the machine is set to: as "production" or "test" the pages would keep the data they read first.
  process.env.NODE_ENV = "development";
  // astro.config.mjs reads this: pages of the live site carry no content policy.
  process.env.PORTAL_LIVE = "1";
  let shown = first;
  let changed = 0;
  let viteServer: ViteDevServer | null = null;
  let gate: PageGate | null = null;
  const integration: AstroIntegration = {
    name: "live-data",
    hooks: {
      "astro:config:setup": ({ injectScript }) => injectScript("page", `import "${liveScript}";`),
      "astro:server:setup": ({ server }) => {
        viteServer = server;
        gate = createPageGate(server.config.base, () => shown);
        server.middlewares.use(gate.handle);
        server.environments.client.hot.on("live-data:asked", (asked: unknown, client) => {
          const missed = typeof asked === "number" && asked < changed && Date.now() - changed < longestGap;
          if (missed) client.send({ type: "full-reload", path: "*" });
        });
      },
    },
  };
  // What commands write beside the code is no source of the pages, and must not reload them.
  const ignored = ["data", "laporan", ".portal", "dist*"].map((name) => join(root, name, "**"));
  const vite = { server: { watch: { ignored } } };
  const server = await dev({ root, logLevel: "warn", integrations: [integration], vite });
  return {
    address: `http://localhost:${server.address.port}/`,
    show: async (next, publish) => {
      if (gate === null || viteServer === null) throw new Error("the live site has no server");
      await gate.change(() => {
        publish();
        shown = next;
        changed = Date.now();
      });
      reload(viteServer);
    },
    stop: () => server.stop(),
  };
}

/** Forgets which addresses there were, and tells every open page. */
function reload({ environments }: ViteDevServer): void {
  for (const [name, environment] of Object.entries(environments)) {
    if (name !== "client") environment.hot.send("astro:content-changed", {});
  }
  environments.client.hot.send({ type: "full-reload", path: "*" });
}
