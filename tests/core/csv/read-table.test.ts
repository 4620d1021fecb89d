import { expect, test } from "vitest";
import { readTable } from "#core/csv/read-table.ts";
import { FaultLog } from "#core/faults/fault-log.ts";
import { choiceCell, dateCell, decimalCell, integerCell, slugCell, textCell } from "#core/schema/cells.ts";
import { optional, required, table } from "#core/schema/table.ts";

const meaning = { id: "", en: "" };
const columns = {
  id: required("id", slugCell, meaning),
  name: required("nama", textCell(60), meaning, { aliases: ["name", "Nama Lengkap"] }),
  level: optional("tingkat", decimalCell(0, 1e6), meaning),
  people: optional("orang", integerCell(0, 1e6), meaning),
  day: optional("tanggal", dateCell, meaning),
  kind: optional("jenis", choiceCell(["baru", "lama"]), meaning),
};
const sample = table({ file: "sampel.csv", needed: false, key: ["id"], meaning, columns });

function read(content: string | Uint8Array) {
  const log = new FaultLog();
  const sheet = readTable(sample, typeof content === "string" ? Buffer.from(content) : content, log);
  const faults = log.faults().map(({ code, line, cell, value }) => [code, line, cell, value]);
  return { rows: sheet.rows, faults, sheet };
}

const plain =
  "id,nama,tingkat,orang,tanggal,jenis\n" +
  'a-1,"Ma\'arif, ""Jaya""",2.5,12,2024-03-22,baru\n' +
  'b-2,"dua\nbaris",,0,22/03/2024,Lama\n';
const records = [
  { id: "a-1", name: 'Ma\'arif, "Jaya"', level: 2.5, people: 12, day: "2024-03-22", kind: "baru", line: 2 },
  { id: "b-2", name: "dua\nbaris", level: null, people: 0, day: "2024-03-22", kind: "lama", line: 3 },
];

function swap(delimiter: string): string {
  return plain.replace(/"(?:[^"]|"")*"|,/g, (part) => (part === "," ? delimiter : part));
}

test.each<[string, string | Uint8Array]>([
  ["commas", plain],
  ["semicolons", swap(";")],
  ["semicolons and decimal commas", swap(";").replace("2.5", "2,5")],
  ["a quoted decimal comma between commas", plain.replace("2.5", '"2,5"')],
  ["tabs", swap("\t")],
  ["bars", swap("|")],
  ["a byte-order mark", `\ufeff${plain}`],
  ["CRLF line ends", plain.replaceAll("\n", "\r\n")],
  ["CR line ends", plain.replaceAll("\n", "\r")],
  ["CRLF after the headings and LF below", plain.replace("\n", "\r\n")],
  ["no final line break", plain.slice(0, -1)],
  ["blank rows at the end", `${plain},,,,,\n\n\n`],
  ["UTF-16 little endian", Buffer.from(`\ufeff${plain}`, "utf16le")],
  ["UTF-16 big endian", Buffer.from(`\ufeff${plain}`, "utf16le").swap16()],
  ["trailing empty columns", plain.replace("jenis", "jenis,,").replace("baru", "baru,,").replace("Lama", "Lama,,")],
  ["other letter case, blanks and aliases in headings", plain.replace("id,nama", " ID ,NAMA LENGKAP\u00a0")],
  ["every cell in quotation marks", plain.replace(/^a-1|2\.5|12|2024-03-22|baru$/gm, '"$&"')],
  ["blanks and non-breaking spaces around cells", plain.replace("2.5,12", " 2.5\u00a0,\u00a012 ")],
])("readTable: %s give the same records", (_, content) => {
  const { rows, faults } = read(content);
  expect(rows).toEqual(records);
  expect(faults.filter(([code]) => String(code).startsWith("E"))).toEqual([]);
});

test("readTable: a sep= line is a dialect and not a heading; Excel does not count it, Notepad does", () => {
  const { rows, faults } = read(`sep=;\n${swap(";")}c-3;Tiga;dua;;;\n`);
  expect(rows).toEqual(records.map((record) => ({ ...record, line: record.line + 1 })));
  expect(faults).toContainEqual(["E301", 6, "C4", "dua"]);
});

test.each([
  ["the row below a cell with line breaks", 'a,"1\n2\n3",,,,\nb,,,,,\n', ["E305", 5, "B3", ""]],
  ["blank lines between", "a,x,,,,\n\n\nb,,,,,\n", ["E305", 5, "B5", ""]],
  ["CRLF inside quotes", 'a,"1\r\n2",,,,\r\nb,,,,,\r\n', ["E305", 4, "B3", ""]],
])("readTable: line and Excel cell of %s", (_, body, fault) => {
  expect(read(`id,nama,tingkat,orang,tanggal,jenis\n${body}`).faults).toContainEqual(fault);
});

test("readTable: blank lines above the headings are counted", () => {
  expect(read("\n\nid,nama\na,\n").faults).toEqual([["E305", 4, "B4", ""]]);
});

test.each([
  ["no name", "id,tingkat\na,1\n", ["E201"]],
  ["a name twice, once by its alias", "id,nama,name\na,b,c\n", ["E202"]],
  ["data under no heading", "id,nama,\na,b,c\n", ["E203"]],
  ["an unknown heading", "id,nama,catatan\na,b,c\n", ["W204"]],
  ["__proto__", "id,nama,__proto__\na,b,c\n", ["E205"]],
  ["constructor", "id,nama,constructor\na,b,c\n", ["E205"]],
  ["a title above", "Daftar\nid,nama\na,b\n", ["E206"]],
  ["headings again below", "id,nama\na,b\nid,nama\n", ["E208"]],
  ["nothing known", "satu,dua\n1,2\n", ["E103"]],
  ["sep= that lies", "sep=;\nid,nama\na,b\n", ["E103"]],
  ["only blanks", " \n\n", ["E106"]],
  ["one cell too many", "id,nama\na,b,c\n", ["E104"]],
  ["one empty cell too many", "id,nama\na,b,\n", ["E104"]],
  ["one cell too few", "id,nama,jenis\na,b\n", ["E104"]],
  ["a stray quotation mark", 'id,nama\na,5" pipa\n', ["E102"]],
  ["text after the closing quotation mark", 'id,nama\na,"b"c\n', ["E102"]],
  ["an open quotation mark", 'id,nama\na,"b\nc,d\n', ["E101"]],
  ["a quotation mark whose end is missing, before another quoted cell", 'id,nama\na,"b\nc,"d"\n', ["E107"]],
  ["a NUL", "id,nama\na,\u0000\n", ["E006"]],
])("readTable: headings and grid: %s", (_, content, codes) => {
  expect(read(content).faults.map(([code]) => code)).toEqual(codes);
});

test("readTable: a quotation mark whose end is missing is named where it opens, not where the next one stands", () => {
  const [fault] = read('id,nama\na,b\nc,"d\ne,f\ng,"h"\n').faults;
  expect(fault).toEqual(["E107", 3, null, null]);
});

test.each([
  ["level", "dua", "E301"],
  ["level", "0x10", "E301"],
  ["level", "-1", "E302"],
  ["level", "1.234", "E311"],
  ["level", "1.234,5", "E312"],
  ["level", "1 234", "E312"],
  ["level", "Rp 5", "E313"],
  ["level", "95%", "E313"],
  ["level", "#REF!", "E306"],
  ["level", "#N/A", "E306"],
  ["level", "####", "E306"],
  ["level", "02-Jan", "E317"],
  ["level", "Jan-24", "E317"],
  ["level", "2024-03-02", "E317"],
  ["level", "1/2/2024", "E317"],
  ["level", "5.5E+12", "E307"],
  ["level", "-", "N319"],
  ["level", "n/a", "N319"],
  ["level", "NULL", "N319"],
  ["level", "", undefined],
  ["level", "0", undefined],
  ["level", "1e-5", undefined],
  ["people", "1.000", "E312"],
  ["people", "1.5", "E318"],
  ["people", "Infinity", "E301"],
  ["day", "2024-02-30", "E315"],
  ["day", "29/02/2023", "E315"],
  ["day", "45373", "E316"],
  ["day", "22/03/24", "E304"],
  ["day", "29 Februari 2024", undefined],
  ["kind", "bru", "E310"],
  ["id", "A-1", "E404"],
  ["id", "a b", "E404"],
  ["id", "5,5E+12", "E307"],
  ["id", "101.0", "E307"],
  ["id", "../etc", "E404"],
  ["id", "constructor", undefined],
  ["name", "\u200b", "E305"],
  ["name", "x".repeat(61), "E308"],
  ["name", "Pelayanan Ã©", "W007"],
  ["name", "a\u202eb", "W007"],
])("readTable: %s %j is %s", (column, text, code) => {
  const cells = { id: "a", name: "b", level: "", people: "", day: "", kind: "", [column]: text };
  const content = `id;nama;tingkat;orang;tanggal;jenis\n${Object.values(cells).join(";")}\n`;
  const { faults } = read(content);
  expect(faults.map(([found]) => found).filter((found) => found !== "N010")).toEqual(code ? [code] : []);
});

test.each([
  ["points elsewhere make a point a decimal sign", ["2.5", "1.234"], [2.5, 1.234], []],
  ["commas elsewhere make a comma a decimal sign", ["0,125", "1,234"], [0.125, 1.234], []],
  ["points elsewhere leave a comma a question", ["2.5", "1,234"], [2.5, null], ["E311"]],
  ["nothing else leaves it a question", ["2", "1.234"], [2, null], ["E311"]],
  ["both signs as decimals are a fault once", ["2.5", "2,5", "1.234"], [2.5, 2.5, null], ["E314"]],
])("readTable: %s", (_, texts, levels, codes) => {
  const { rows, faults } = read(`id;nama;tingkat\n${texts.map((text, index) => `a-${index};b;${text}\n`).join("")}`);
  expect(rows.map(({ level }) => level)).toEqual(levels);
  expect(faults.map(([code]) => code).filter((code) => code !== "N010")).toEqual(codes);
});

test("readTable: a row with a bad cell is left out but stays known by name", () => {
  const { rows, sheet } = read("id,nama,tingkat\na,x,dua\nb,y,1\n");
  expect(rows.map(({ id }) => id)).toEqual(["b"]);
  expect([...sheet.mentioned]).toEqual(["a", "b"]);
  expect([sheet.whole, sheet.clean]).toEqual([true, false]);
});

test("readTable: after an open quotation mark the file's names are not all known", () => {
  expect(read('id,nama\na,b\nc,"d\n').sheet.whole).toBe(false);
});

test("readTable: 20 faults of a code are listed and the rest counted", () => {
  const { faults } = read(`id,nama,tingkat\n${"a,b,dua\n".repeat(332)}`);
  expect(faults).toHaveLength(21);
  expect(faults.at(-1)).toEqual(["E900", null, null, "E301: 312"]);
});
