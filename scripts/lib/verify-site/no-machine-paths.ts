import type { SiteContext, SiteRule } from "./site-rule.ts";

/** No file tells a folder of the machine that built the site. */
export function noMachinePaths({ machineFolders }: SiteContext): SiteRule {
  const marks = ["file:///", ...machineFolders.flatMap((folder) => [`${folder}/`, `${folder}\\`])];
  return {
    *file({ path, text }) {
      const found = marks.find((mark) => standsAlone(text, mark));
      if (found === undefined) return;
      const words = { id: "memuat nama folder komputer ini", en: "tells a folder of this machine" };
      yield { cause: "tool", file: path, text: words };
    },
  };
}

/** `/app/` is a folder of a machine, but not in `https://host/app/`. */
function standsAlone(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at === 0 || !/[\w.%~-]/.test(text[at - 1] ?? "")) return true;
  }
  return false;
}
