/** A licence for programs: its name as written, a name without blanks, and its address, null where it is not known. */
export type Licence = { title: string; name: string; url: string | null };

/** `CC BY 4.0` and its kin have a known address; of any other licence only the name is known. */
export function licenceOf(title: string): Licence {
  const [, terms, version] = /^CC (BY(?:-(?:SA|NC|ND))*) (\d\.\d)$/.exec(title) ?? [];
  const url =
    terms === undefined || version === undefined
      ? null
      : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return { title, name: title.trim().replace(/[^-a-zA-Z0-9._]+/g, "-"), url };
}
