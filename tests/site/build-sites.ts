import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { writeFolderData } from "./folder-data.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folders of the built sites: the city's, and the second data set's. */
    citySite: string;
    ipmSite: string;
    /** A small one for a folder, `https://kota.contoh.go.id/inovasi`, with renamed ids. */
    folderSite: string;
  }
}

/** Builds each data set once, by the command that staff use, into a folder of their own. */
export default function buildSites(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "portal-sites-"));
  project.provide("citySite", build("data", join(folder, "city")));
  project.provide("ipmSite", build("tests/datasets/ipm", join(folder, "ipm")));
  writeFolderData(join(folder, "folder-data"));
  project.provide("folderSite", build(join(folder, "folder-data"), join(folder, "folder")));
  return () => rmSync(folder, { recursive: true, force: true });
}

function build(data: string, out: string): string {
  const made = spawnSync(process.execPath, ["scripts/build.ts", "--data", data, "--out", out], { encoding: "utf8" });
  if (made.status !== 0)
    throw new Error(`building ${data} failed with ${made.status}:\n${made.stdout}\n${made.stderr}`);
  return out;
}
