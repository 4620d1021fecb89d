import { CommandLineError, parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { previewCommand } from "./lib/preview-command.ts";
import { runCommand } from "./lib/run-command.ts";

/**
 * Builds beside the published site and says what publishing would change: on screen and as a page. Then serves the
 * preview, unless `--no-serve`. `--out` is the published folder to compare with; it is only read.
 */
await runCommand(() => {
  const { serve, rest } = takeNoServe(process.argv.slice(2));
  const options = parseCommandLine(rest);
  refuseRest(options);
  return previewCommand(options, { serve });
});

// A renderer that failed at one page may still be at work on the others.
if (process.exitCode !== 0) process.exit();

/** Takes `--no-serve` out of the arguments; the other flags are those of every command. */
function takeNoServe(args: readonly string[]): { serve: boolean; rest: string[] } {
  const flag = "--no-serve";
  const wrong = args.find((word) => word.startsWith(`${flag}=`));
  if (wrong !== undefined) {
    throw new CommandLineError({ id: `${flag} tidak memakai isi`, en: `${flag} takes no value` });
  }
  return { serve: !args.includes(flag), rest: args.filter((word) => word !== flag) };
}
