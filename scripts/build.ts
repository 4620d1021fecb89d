import { runBuild } from "./lib/build-command.ts";
import { parseCommandLine } from "./lib/command-line.ts";
import { runCommand } from "./lib/run-command.ts";

/** Checks the data and builds the site into `--out` (dist), which stays as it was unless everything is right. */
await runCommand(() => runBuild(parseCommandLine(process.argv.slice(2))));
