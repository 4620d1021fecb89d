import type { SiteFile } from "./site-file.ts";
import type { SiteIssue } from "./site-issue.ts";

/** An innovation that may not be public yet, with the line of `inovasi.csv` that says so. */
export type Embargoed = { id: string; name: string; line: number };

/** What the rules need to know beside the files. */
export type SiteContext = {
  /** Folder of the site. */
  folder: string;
  /** Every file of the site by its path under it, with `/`. */
  files: ReadonlySet<string>;
  /** Every address that must have a page. */
  paths: readonly string[];
  /** Public address of the site with its base, without a slash at its end; empty where there is none. */
  address: string;
  /** What addresses inside the site begin with: `/` or `/folder/`. */
  base: string;
  /** The portal's own mail address, the only one that may be published; may be empty. */
  mail: string;
  embargoed: readonly Embargoed[];
  /** Folders of this machine, which concern nobody else. */
  machineFolders: readonly string[];
};

/** A rule looks at each file once, then at the whole; it keeps no file's text, since there may be many thousands. */
export type SiteRule = {
  file?: (file: SiteFile) => Iterable<SiteIssue>;
  whole?: () => Iterable<SiteIssue>;
};

export type MakeSiteRule = (context: SiteContext) => SiteRule;
