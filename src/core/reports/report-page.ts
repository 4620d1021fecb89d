import type { Html } from "./html.ts";
import { html, Html as Markup } from "./html.ts";
import { reportStyle } from "./report-style.ts";

/** A page for staff that opens by double-click: one file, no script, no request. */
export type ReportPage = {
  language: "id" | "en";
  /** A few words over the title: what kind of report this is. */
  kicker?: string | null;
  title: string;
  /** One sentence under the title: the outcome first. */
  lead: string;
  body: Html;
  /** Seconds after which an open page looks again; null for a page that stays as it is. */
  refresh?: number | null;
  /** Address of the one script of a page that the live site serves; null for a file. */
  liveScript?: string | null;
};

/** The whole document as text, in the tone of the public site; readable in dark mode and on paper. */
export function reportPage(page: ReportPage): string {
  const { language, kicker = null, title, lead, body, refresh = null, liveScript = null } = page;
  const reload = refresh === null ? null : html`<meta http-equiv="refresh" content="${refresh}">`;
  const script = liveScript === null ? null : html`<script type="module" src="${liveScript}"></script>`;
  // What Vite's client needs in order to reload the page: its modules, a socket to the server, a worker to wait for it.
  const live = liveScript === null ? "" : "; script-src 'self'; connect-src 'self' ws:; worker-src blob:";
  return html`${new Markup("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'${new Markup(live)}">${reload}
<title>${title}</title>
<style>${new Markup(reportStyle)}</style>${script}
</head>
<body>
<main>
${kicker === null ? null : html`<p class="kicker">${kicker}</p>`}
<h1>${title}</h1>
<p class="lead">${lead}</p>
${body}
</main>
</body>
</html>
`.markup;
}
