import { html, Html as Markup } from "#core/reports/html.ts";
import { pagePolicy } from "./content-policy.ts";
import type { MovedAddress } from "./moved-addresses.ts";
import type { SitePlace } from "./site-base.ts";

const words = {
  id: { title: "Halaman ini sudah pindah", lead: "Alamat barunya:" },
  en: { title: "This page has moved", lead: "Its new address:" },
};

/** The page at an old address: leads on at once, and says so with a link where a browser does not follow. */
export function movedPage({ from, to, name }: MovedAddress, { base, address }: SitePlace): string {
  const language = from.startsWith("/en/") ? "en" : "id";
  const { title, lead } = words[language];
  const target = `${base.slice(0, -1)}${to}`;
  return html`${new Markup("<!doctype html>")}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(pagePolicy)}">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
<link rel="canonical" href="${address === "" ? target : `${address}${to}`}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${lead} <a href="${target}">${name[language]}</a></p>
</main>
</body>
</html>
`.markup;
}
