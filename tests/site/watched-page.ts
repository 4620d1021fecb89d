import type { BrowserContext, Page } from "playwright-core";

declare global {
  /** What the content policy refused on this page. */
  var refused: string[];
  /** Set by a hostile text that was run. */
  var ran: unknown;
}

/** A page, and everything on it that must not happen: complaints of the browser, dialogs, requests to others, refusals. */
export type Watched = { page: Page; findings: () => Promise<string[]> };

/** Opens a page that tells whatever it is refused, logs, or asks of another site than `address`. */
export async function watchedPage(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  const seen: string[] = [];
  await page.addInitScript(listenForRefusals);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (problem) => seen.push(`error: ${problem.message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) seen.push(`asked for ${request.url()}`);
  });
  const findings = async (): Promise<string[]> => {
    const { refused, ran } = await page.evaluate(whatHappened);
    const told = [...seen, ...refused.map((rule) => `refused: ${rule}`), ...(ran === null ? [] : [`ran: ${ran}`])];
    seen.length = 0;
    return told.map((finding) => `${new URL(page.url()).pathname}: ${finding}`);
  };
  return { page, findings };
}

function listenForRefusals(): void {
  globalThis.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => globalThis.refused.push(event.effectiveDirective));
}

function whatHappened(): { refused: string[]; ran: string | null } {
  return { refused: globalThis.refused, ran: globalThis.ran === undefined ? null : String(globalThis.ran) };
}
