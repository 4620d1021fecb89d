import { join } from "node:path";
import { templateFiles } from "#core/dictionary/template-files.ts";
import { parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { writeReport } from "./lib/report-folder.ts";
import type { ExitCode } from "./lib/run-command.ts";
import { runCommand } from "./lib/run-command.ts";

const words = {
  id: (count: number, folder: string) =>
    `${count} berkas templat ditulis ke ${folder}. Ganti baris contohnya dengan data Anda; isi yang boleh pada tiap kolom ada di nilai-yang-boleh.csv.\n`,
  en: (count: number, folder: string) =>
    `${count} template files written to ${folder}. Put your data in place of the example rows; nilai-yang-boleh.csv says what each column accepts.\n`,
};

/** Writes the blank CSVs with example rows into `--out`, or into the folder `templat` beside the reports. */
await runCommand(async (): Promise<ExitCode> => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  const folder = options.out ?? join(options.report, "templat");
  const files = templateFiles();
  for (const { path, text } of files) await writeReport(folder, path, text);
  process.stdout.write(words[options.language](files.length, folder));
  return 0;
});
