import { describe, expect, test } from "vitest";
import type { Published } from "./published-files.ts";
import { csvPaths, jsonOf, publishedCity, publishedFolder, sha256 } from "./published-files.ts";

type Named = { name: string; type?: string; required?: boolean };
/** What a catalogue says of a table, brought to one form. */
type Told = { columns: readonly Named[]; key: readonly string[]; references: readonly string[] };

/** Types of Frictionless as CSVW calls them; a choice is a string in both. */
const csvwName: Readonly<Record<string, string>> = {
  string: "string",
  any: "any",
  integer: "integer",
  number: "number",
  year: "gYear",
  date: "date",
};
const withAddress = { "portal.json": JSON.stringify({ edisi: "2026-11-01", alamat: "https://kota.go.id/inovasi/" }) };

describe.each([
  ["the city", "https://inovasi.contoh.go.id", () => publishedFolder("data")],
  ["a small city without an address", "", async () => publishedCity()],
  ["a small city under a path", "https://kota.go.id/inovasi", async () => publishedCity(withAddress)],
])("the catalogues of %s", async (_, address, load) => {
  const files: Published = await load();

  test("Frictionless and CSVW tell the same columns, types, required cells, keys and references", () => {
    expect(csvwTold(jsonOf(files, "/data/csv-metadata.json"))).toEqual(
      packageTold(jsonOf(files, "/data/datapackage.json")),
    );
  });

  test("bounds and choices are the same in both", () => {
    const { resources } = jsonOf(files, "/data/datapackage.json");
    const { tables } = jsonOf(files, "/data/csv-metadata.json");
    for (const [at, { schema }] of resources.entries()) {
      for (const [place, { name, constraints = {} }] of schema.fields.entries()) {
        const { datatype } = tables[at].tableSchema.columns[place];
        expect([name, datatype.minimum, datatype.maximum]).toEqual([name, constraints.minimum, constraints.maximum]);
        const allowed = (text: string) => new RegExp(datatype.format).test(text);
        const wrong = (constraints.enum ?? []).filter((choice: string) => !allowed(choice) || allowed(`${choice}x`));
        expect(wrong).toEqual([]);
        expect(datatype.format !== undefined, name).toBe(constraints.enum !== undefined);
      }
    }
  });

  test("DCAT and schema.org offer the same files with their true sizes and hashes, under the same addresses", () => {
    const told = dcatTold(jsonOf(files, "/data/dcat.jsonld"));
    expect(told.toSorted(byAddress)).toEqual(schemaOrgTold(jsonOf(files, "/data/dataset.jsonld")).toSorted(byAddress));
    const offered = [...csvPaths(files), ...[...files.keys()].filter((path) => isInterface(path))];
    expect(told.map(({ url }) => url).toSorted()).toEqual(offered.map((path) => addressOf(path, address)).toSorted());
    for (const path of offered) {
      const text = files.get(path) ?? "";
      const found = told.find(({ url }) => url === addressOf(path, address));
      expect(found).toEqual({ url: addressOf(path, address), bytes: Buffer.byteLength(text), sha256: sha256(text) });
    }
  });

  test("the manifest has every described file and every catalogue, with true sizes and hashes", () => {
    const manifest = jsonOf(files, "/data/manifes.json");
    const catalogues = ["csv-metadata.json", "datapackage.json", "dataset.jsonld", "dcat.jsonld"];
    const expected = [
      ...csvPaths(files),
      ...[...files.keys()].filter((path) => path.startsWith("/data/v1/")),
      ...catalogues.map((name) => `/data/${name}`),
    ];
    const listed = manifest.files.map(({ path }: { path: string }) => `/data/${path}`);
    expect(listed).toEqual(expected.toSorted());
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const text = files.get(`/data/${path}`) ?? "";
      expect([path, bytes, hash]).toEqual([path, Buffer.byteLength(text), sha256(text)]);
    }
  });

  test("all tell the same edition, licence and whether it is a sample", () => {
    const [pack, csvw, dcat, org] = ["datapackage.json", "csv-metadata.json", "dcat.jsonld", "dataset.jsonld"].map(
      (name) => jsonOf(files, `/data/${name}`),
    );
    const edition = jsonOf(files, "/data/manifes.json").edition;
    expect([pack.version, csvw["dc:modified"]["@value"], dcat.modified, org.dateModified]).toEqual(
      Array(4).fill(edition),
    );
    expect([pack.licenses[0].path, csvw["dc:license"]["@id"], dcat.license, org.license]).toEqual(
      Array(4).fill("https://creativecommons.org/licenses/by/4.0/"),
    );
    const marks = [pack.description, csvw["dc:description"][0]["@value"], dcat.description.id, org.description];
    expect(marks.map((text) => text.includes("Data contoh"))).toEqual(Array(4).fill(pack.sample));
  });
});

test("the same data make the same bytes", () => {
  expect([...publishedCity()]).toEqual([...publishedCity()]);
});

type Offer = { url: string; bytes: number; sha256: string };

function byAddress(a: Offer, b: Offer): number {
  return a.url < b.url ? -1 : 1;
}

function isInterface(path: string): boolean {
  return path.startsWith("/data/v1/") && path !== "/data/v1/index.json";
}

/** Without an address of the site, links are relative to `/data/`. */
function addressOf(path: string, address: string): string {
  return address === "" ? path.replace("/data/", "") : `${address}${path}`;
}

// biome-ignore lint/suspicious/noExplicitAny: a file read back
function packageTold({ resources }: any): Record<string, Told> {
  return Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: a file read back
    resources.map(({ name, path, schema }: any) => [
      path,
      {
        columns: schema.fields.map(
          ({ name: own, type, format, constraints }: Named & { format?: string; constraints?: Named }) => ({
            name: own,
            type: format === "uri" ? "anyURI" : csvwName[type ?? ""],
            required: constraints?.required ?? false,
          }),
        ),
        key: schema.primaryKey ?? [],
        references: (schema.foreignKeys ?? []).map(
          ({ fields, reference }: { fields: string[]; reference: { resource?: string; fields: string[] } }) =>
            `${fields} → ${reference.resource ?? name}.csv ${reference.fields}`,
        ),
      },
    ]),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a file read back
function csvwTold({ tables }: any): Record<string, Told> {
  return Object.fromEntries(
    // biome-ignore lint/suspicious/noExplicitAny: a file read back
    tables.map(({ url, tableSchema }: any) => [
      url,
      {
        // biome-ignore lint/suspicious/noExplicitAny: a file read back
        columns: tableSchema.columns.map(({ name, titles, datatype, required }: any) => {
          expect(titles).toBe(name);
          return { name, type: datatype.base ?? datatype, required: required ?? false };
        }),
        key: tableSchema.primaryKey ?? [],
        references: (tableSchema.foreignKeys ?? []).map(
          (key: { columnReference: string; reference: { resource: string; columnReference: string } }) =>
            `${key.columnReference} → ${key.reference.resource} ${key.reference.columnReference}`,
        ),
      },
    ]),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a file read back
function dcatTold({ dataset }: any): Offer[] {
  // biome-ignore lint/suspicious/noExplicitAny: a file read back
  return dataset.flatMap(({ distribution }: any) =>
    // biome-ignore lint/suspicious/noExplicitAny: a file read back
    distribution.map(({ downloadURL, byteSize, checksum }: any) => ({
      url: downloadURL,
      bytes: Number(byteSize),
      sha256: checksum.checksumValue,
    })),
  );
}

// biome-ignore lint/suspicious/noExplicitAny: a file read back
function schemaOrgTold({ distribution }: any): Offer[] {
  // biome-ignore lint/suspicious/noExplicitAny: a file read back
  return distribution.map(({ contentUrl, contentSize, sha256: hash }: any) => ({
    url: contentUrl,
    bytes: Number.parseInt(contentSize, 10),
    sha256: hash,
  }));
}
