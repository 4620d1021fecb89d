/** Where a site stands: what its addresses begin with (`/` or `/folder/`), and its public address without a slash at its end. */
export type SitePlace = { base: string; address: string };

/**
 * The place of a site whose data names a public address (empty where there is none). The base is the path of that address
 * unless another is asked for; then the public address follows the base, since every absolute link must lead below it.
 */
export function sitePlace(address: string, asked: string | null): SitePlace {
  if (address === "") return { base: asked ?? "/", address: "" };
  const { origin, pathname } = new URL(address);
  const base = asked ?? `${pathname.replace(/\/+$/, "")}/`;
  return { base, address: `${origin}${base.slice(0, -1)}` };
}

/** A base as a person may write it (`inovasi`, `/inovasi`, `/portal/inovasi/`), with a slash at both ends; null for what can be none. */
export function readBase(text: string): string | null {
  const parts = text.split("/").filter((part) => part !== "");
  const isPart = (part: string) => /^[a-z0-9._~-]+$/i.test(part) && !/^\.+$/.test(part);
  if (!parts.every(isPart)) return null;
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}
