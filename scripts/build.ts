import { runBuild } from "./lib/build-command.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { runCommand } from "./lib/run-command.ts";

/** Checks the data and builds the site into `--out` (dist), which stays as it was unless everything is right. */
await runCommand(() => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  return runBuild(options);
});

// A renderer that failed at one page may still be at work on the others.
if (process.exitCode !== 0) process.exit();
