/** What `security.txt` says; `edition` is a day as `YYYY-MM-DD`. */
export type SecurityContact = { mail: string; address: string; edition: string };

/**
 * `security.txt` (RFC 9116): where to report a weakness. It must name a day on which it lapses; that is a year after the
 * edition, so that the same data gives the same text.
 */
export function formatSecurityText({ mail, address, edition }: SecurityContact): string {
  const lines = [
    `Contact: mailto:${encodeURI(mail)}`,
    `Expires: ${Number(edition.slice(0, 4)) + 1}-${lapseDay(edition)}T00:00:00Z`,
    "Preferred-Languages: id, en",
    ...(address === "" ? [] : [`Canonical: ${new URL("/.well-known/security.txt", address).href}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Month and day; 29 February lapses on the 28th. */
function lapseDay(edition: string): string {
  const day = edition.slice(5);
  return day === "02-29" ? "02-28" : day;
}
