/**
 * A link from a file of the site to another, both given by address under the site (`/data/x.json`): absolute where the
 * site's own address is known, else relative, so that it holds wherever the files are put.
 */
export function linkTo(address: string, from: string, to: string): string {
  return address === "" ? relativeLink(from, to) : address + to;
}

/** `relativeLink("/data/v1/unit.json", "/data/unit.csv")` is `../unit.csv`. */
export function relativeLink(from: string, to: string): string {
  const folders = from.split("/").slice(1, -1);
  const target = to.split("/").slice(1);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1;
  const up = folders.slice(shared).map(() => "..");
  return [...up, ...target.slice(shared)].join("/") || "./";
}
