import type { CellValue } from "read-excel-file/universal";
import readWorkbook from "read-excel-file/universal";
import { recogniseFormat } from "#core/csv/recognise-format.ts";
import type { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import type { WorkbookSheet } from "#core/import/choose-sheet.ts";
import { chooseSheet } from "#core/import/choose-sheet.ts";
import { readCsvGrid } from "#core/import/read-csv-grid.ts";
import type { SheetGrid } from "#core/import/sheet-grid.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** The most that a workbook may hold once unpacked; a real list of thousands of rows needs a few megabytes. */
const largestWorkbook = 256 * 1024 * 1024;

const expected = { id: "CSV atau buku kerja Excel (.xlsx)", en: "CSV or an Excel workbook (.xlsx)" };
const advice = {
  id: "Buka berkas ini di Excel, pilih Simpan Sebagai → Buku Kerja Excel (.xlsx), lalu impor hasilnya.",
  en: "Open this file in Excel, choose Save As → Excel Workbook (.xlsx), and import the result.",
};

/**
 * The sheet that an exported list stands on, from the bytes of a CSV or a workbook; what they are is told by the bytes
 * and not by the name. Null, with a galat in the log, where they are neither.
 */
export async function readSpreadsheet(file: string, bytes: Uint8Array, log: FaultLog): Promise<SheetGrid | null> {
  const format = recogniseFormat(bytes, "csv");
  if (format === null) return readCsvGrid(file, bytes, log);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) {
    log.add("E004", filePlace(file), null, { kind: format.kind, expected, advice });
    return null;
  }
  const size = unpackedSize(bytes);
  if (size !== null && size > largestWorkbook) {
    const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
    log.add("E003", filePlace(file), null, { size: megabytes(size), limit: megabytes(largestWorkbook) });
    return null;
  }
  const sheets = await readSheets(bytes).catch((problem: unknown) => problem);
  if (Array.isArray(sheets)) return chooseSheet(file, sheets, log);
  log.add("E962", filePlace(file), null, { reason: sheets instanceof Error ? sheets.message : String(sheets) });
  return null;
}

async function readSheets(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

/** Days as `YYYY-MM-DD`; numbers with the fifteen digits that Excel shows, so that 88.24 is not 88.23999999999999. */
function cellText(value: CellValue | Date | null): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}
