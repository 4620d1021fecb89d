/** A source to be cited. `edition` is a day; `address` is null where the site has none. */
export type Source = {
  key: string;
  author: string;
  title: string;
  container: string;
  edition: string;
  address: string | null;
  note: string | null;
};

/** A BibTeX entry. Text from a spreadsheet stays text: no brace, backslash or line of it can end a field. */
export function bibtex({ key, author, title, container, edition, address, note }: Source): string {
  const fields = [
    ["author", author === "" ? null : `{${texText(author)}}`],
    ["title", `{${texText(title)}}`],
    ["howpublished", texText(`${container}, ${edition}`)],
    ["year", edition.slice(0, 4)],
    ["url", address === null ? null : urlText(address)],
    ["note", note === null ? null : texText(note)],
  ].flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${key.replace(/[^A-Za-z0-9-]+/g, "-")},`, ...fields, "}", ""].join("\n");
}

/** The same as RIS, whose tags begin lines: a line of text never does. */
export function ris({ author, title, container, edition, address, note }: Source): string {
  const lines = [
    ["TY", "DATA"],
    ["AU", author === "" ? null : oneLine(author)],
    ["TI", oneLine(title)],
    ["T2", oneLine(container)],
    ["PY", edition.slice(0, 4)],
    ["DA", edition.replaceAll("-", "/")],
    ["UR", address === null ? null : urlText(address)],
    ["N1", note === null ? null : oneLine(note)],
    ["ER", ""],
  ].flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${lines.join("\r\n")}\r\n`;
}

const texEscapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function texText(text: string): string {
  return oneLine(text).replace(/[\\~^{}$&#_%]/g, (sign) => texEscapes[sign] ?? `\\${sign}`);
}

/** Without line ends and other signs that do not show. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
}

function urlText(address: string): string {
  return oneLine(address).replace(/[\s\\{}"<>]/g, (sign) => encodeURIComponent(sign));
}
