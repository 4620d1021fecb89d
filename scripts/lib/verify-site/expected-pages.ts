import type { SiteIssue } from "./site-issue.ts";
import type { SiteContext, SiteRule } from "./site-rule.ts";

/** What a renderer leaves behind that is no part of a site. */
const leftOver = /(?:^|\/)\.|\.mjs$|\.map$/;

/** Every page that must be there is, and no other; nothing of the renderer's own is left. */
export function expectedPages({ files, paths }: SiteContext): SiteRule {
  return {
    *whole() {
      const pages = paths.map((path) => `${path.slice(1)}index.html`);
      const wanted = new Set(["404.html", ...pages, ...twinsOf(files)]);
      for (const page of wanted) {
        if (!files.has(page)) yield issue(page, "halaman ini tidak dibuat", "this page was not made");
      }
      for (const file of files) {
        if (file.endsWith(".html") && !wanted.has(file)) yield issue(file, "halaman ini tidak dikenal", "unknown page");
        if (leftOver.test(file)) yield issue(file, "sisa pembuatan situs", "left over from rendering");
      }
    },
  };
}

/** Whether a figure has a picture only its drawing tells; once there is one, it has all its twins and its frame. */
function twinsOf(files: ReadonlySet<string>): string[] {
  return [...files].flatMap((file) => {
    const [, language = "", id] = /^(en\/)?grafik\/([^/]+)\.svg$/.exec(file) ?? [];
    if (id === undefined) return [];
    const endings = [".csv", ".json", ".png", "-kecil.png"];
    return [`${language}sematan/${id}/index.html`, ...endings.map((ending) => `${language}grafik/${id}${ending}`)];
  });
}

function issue(file: string, id: string, en: string): SiteIssue {
  return { cause: "tool", file, text: { id, en } };
}
