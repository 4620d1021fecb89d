import { watch } from "node:fs";
import { join } from "node:path";
import { dev } from "astro";
import { root } from "./lib/build-command.ts";
import { parseCommandLine } from "./lib/command-line.ts";
import { prepareArtefacts } from "./lib/prepare-artefacts.ts";
import { printFaults } from "./lib/print-faults.ts";
import { runCommand } from "./lib/run-command.ts";
import { writePages } from "./lib/write-artefacts.ts";

/**
 * The live site: a saved CSV shows at the next load of a page. While the data has faults they are printed, and the
 * pages keep what was last right.
 */
await runCommand(async () => {
  const { data, language } = parseCommandLine(process.argv.slice(2));
  const generated = join(root, ".portal", "dev");
  process.env.PORTAL_GENERATED = generated;
  if (!(await refresh())) return 1;
  const server = await dev({ root, logLevel: "warn" });
  console.log(`http://localhost:${server.address.port}/   (Ctrl+C: berhenti / stop)`);
  let waiting: NodeJS.Timeout | undefined;
  watch(data, { recursive: true }, () => {
    // Spreadsheets write a file in several steps; one refresh after the last is enough.
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), 150);
  });
  return 0;

  async function refresh(): Promise<boolean> {
    const started = performance.now();
    const { artefacts, faults } = await prepareArtefacts(data);
    printFaults(faults, { language, data });
    if (artefacts === null) return false;
    await writePages(artefacts, generated);
    console.log(`✓ ${Math.round(performance.now() - started)} ms`);
    return true;
  }
});
