import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parsePublicationRecord } from "#core/publication/parse-publication-record.ts";
import { recordPath } from "#core/publication/publication-record.ts";
import { defaultOutput } from "./lib/build-command.ts";
import { CommandLineError, parseCommandLine, refuseRest } from "./lib/command-line.ts";
import { offlineFiles } from "./lib/offline-files.ts";
import { runCommand } from "./lib/run-command.ts";
import { writeZip } from "./lib/write-zip.ts";

const words = {
  id: { size: (megabytes: string) => `${megabytes.replace(".", ",")} MB; buka buka.html sesudah diekstrak` },
  en: { size: (megabytes: string) => `${megabytes} MB; unpack it and open buka.html` },
};

/** The published site (`--out`) as one archive that opens from a disk, written to the folder of reports. */
await runCommand(async () => {
  const options = parseCommandLine(process.argv.slice(2));
  refuseRest(options);
  const site = resolve(options.out ?? defaultOutput);
  const record = existsSync(join(site, recordPath)) ? readFileSync(join(site, recordPath), "utf8") : "";
  const edition = parsePublicationRecord(record)?.edition;
  if (edition === undefined) {
    throw new CommandLineError({
      id: `${options.out ?? defaultOutput}: belum ada situs; jalankan npm run build`,
      en: `${options.out ?? defaultOutput}: no site yet; run npm run build`,
    });
  }
  mkdirSync(options.report, { recursive: true });
  const path = join(options.report, `portal-luring-${edition}.zip`);
  const bytes = writeZip(path, await offlineFiles(site), edition);
  console.log(`${path} (${words[options.language].size((bytes / 1e6).toFixed(1))})`);
  return 0;
});
