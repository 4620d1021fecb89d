/** A web address inside a source text, safe to link to: http(s), a real host, no user, no spaces or controls. */
export function sourceLink(source: string): { href: string; host: string } | null {
  if (!/^https?:\/\/[^\s\p{Cc}\\]+$/u.test(source)) return null;
  const url = URL.parse(source);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (!/^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname)) return null;
  return { href: url.href, host: url.hostname.replace(/^www\./, "") };
}
