import { literally } from "./literally.ts";
import type { SiteContext, SiteRule } from "./site-rule.ts";

/** No file tells a folder of the machine that built the site. */
export function noMachinePaths({ machineFolders }: SiteContext): SiteRule {
  const marks = ["file:///", ...machineFolders.flatMap((folder) => [`${folder}/`, `${folder}\\`])];
  // One search for all of them, and a closer look at what it finds.
  const any = new RegExp(marks.map(literally).join("|"), "g");
  return {
    *file({ path, text }) {
      for (const { index } of text.matchAll(any)) {
        // `/app/` is a folder of a machine, but not in `https://host/app/`.
        if (index > 0 && /[\w.%~-]/.test(text[index - 1] ?? "")) continue;
        const words = { id: "memuat nama folder komputer ini", en: "tells a folder of this machine" };
        yield { cause: "tool", file: path, text: words };
        return;
      }
    },
  };
}
