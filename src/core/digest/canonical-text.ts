import type { Indices } from "#core/composite/index-row.ts";
import type { Dataset } from "#core/dataset.ts";
import type { Collection } from "./canonical-records.ts";
import { canonicalRecords } from "./canonical-records.ts";
import { canonicalResults } from "./canonical-results.ts";

const pieceLength = 1 << 16;

/**
 * The canonical text `{"records":{…},"results":{…}}` of all that would be published, in pieces. Equal data gives equal
 * text whatever file, spelling or order it came in; what is embargoed is not in a dataset, and so not in here.
 */
export function* canonicalText(dataset: Dataset, indices: Indices): Generator<string> {
  let piece = "";
  for (const part of parts(dataset, indices)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function* parts(dataset: Dataset, indices: Indices): Generator<string> {
  yield '{"records":{';
  yield* members(canonicalRecords(dataset));
  yield '},"results":{';
  yield* members(canonicalResults(indices));
  yield "}}";
}

function* members(collections: Readonly<Record<string, Collection>>): Generator<string> {
  const names = Object.keys(collections).sort();
  for (const [index, name] of names.entries()) {
    const { rows = [], lone = false } = collections[name] ?? {};
    yield `${index === 0 ? "" : ","}${JSON.stringify(name)}:${lone ? "" : "["}`;
    let first = true;
    for (const row of rows) {
      yield first ? row : `,${row}`;
      first = false;
    }
    if (!lone) yield "]";
  }
}
