import { resolve } from "node:path";
import { defaultOutput, runBuild } from "./lib/build-command.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { runCommand } from "./lib/run-command.ts";
import { serveFolder } from "./lib/serve-folder.ts";

const firstPort = 4321;

/** Builds, serves the site on this machine and prints its address; ends with 1 where the data has faults. */
await runCommand(async () => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  const code = await runBuild(options);
  if (code !== 0) return code;
  const { address } = await serveFolder(resolve(options.out ?? defaultOutput), firstPort);
  console.log(`${address}   (Ctrl+C: berhenti / stop)`);
  return 0;
});

// A renderer that failed at one page may still be at work on the others.
if (process.exitCode !== 0) process.exit();
