import type { PageMakers } from "#core/artefacts/page-kinds.ts";

const livePages = Symbol.for("portal-inovasi-daerah.live-pages");

/**
 * What the pages of the live site read from now on. They run in this process but in a module graph of their own, so the
 * only place that both can reach is the global object; `src/artefacts.ts` reads it there.
 */
export function setLivePages(pages: PageMakers): void {
  Object.assign(globalThis, { [livePages]: pages });
}
