import type { PageMakers } from "#core/artefacts/page-kinds.ts";

const handedOver = Symbol.for("portal-inovasi-daerah.pages");

/**
 * What the pages of the site read from now on; null lets go of it. Pages run in this process but in a module graph of
 * their own, so the only place that both can reach is the global object; `src/artefacts.ts` reads it there.
 */
export function handOverPages(pages: PageMakers | null): void {
  Object.assign(globalThis, { [handedOver]: pages });
}
