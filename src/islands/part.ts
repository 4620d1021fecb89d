/** An element of the page that a script needs, by its mark; that it is missing is a fault of ours. */
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  name: string,
  kind: new () => Kind,
  mark = "part",
): Kind {
  const found = root.querySelector(`[data-${mark}="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`no ${name} on this page`);
}
