import type { Fault } from "#core/faults/fault.ts";
import type { Place } from "#core/faults/make-fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { nearest } from "#core/faults/nearest.ts";
import { showValue } from "#core/faults/show-value.ts";
import type { Exception } from "#core/schema/exception.ts";
import type { BilingualText } from "#core/text.ts";
import type { OpenFinding } from "./exception-book.ts";
import { acknowledgeableCodes, foldCode } from "./exception-book.ts";
import { foldKey } from "./exception-key.ts";

/** An exception that fits nothing is told, with the finding in the same file that it most likely means. */
export function* unusedExceptions(
  unused: readonly Exception[],
  open: readonly OpenFinding[],
  placeOf: (exception: Exception) => Place,
): Generator<Fault> {
  const byFile = Map.groupBy(open, ({ file }) => file);
  for (const exception of unused) {
    const { key, code, file } = exception;
    const didYouMean = suggestion(exception, byFile.get(file) ?? []);
    yield makeFault("W551", placeOf(exception), key, { code, file, didYouMean });
  }
}

function suggestion({ key, code }: Exception, open: readonly OpenFinding[]): BilingualText {
  const sameKey = open.find((finding) => foldKey(finding.key) === foldKey(key));
  if (sameKey) return offer(`kode ${sameKey.code}`, `the code ${sameKey.code}`);
  const wanted = foldCode(code);
  const sameCode = open.filter((finding) => finding.code === wanted);
  const name = nearest(
    key,
    sameCode.map((finding) => finding.key),
  );
  if (name !== null) return offer(`kunci ${showValue(name)}`, `the key ${showValue(name)}`);
  const known = acknowledgeableCodes.includes(wanted) ? null : nearest(wanted, acknowledgeableCodes);
  return known === null ? { id: "", en: "" } : offer(`kode ${known}`, `the code ${known}`);
}

function offer(id: string, en: string): BilingualText {
  return { id: ` Mungkin maksudnya ${id}.`, en: ` Perhaps you meant ${en}.` };
}
