import type { Fault } from "#core/faults/fault.ts";
import { makeFault } from "#core/faults/make-fault.ts";
import { countRows } from "./count-rows.ts";
import type { Draft } from "./draft.ts";
import { suggester } from "./suggester.ts";

/** A redirect leads from an id that is gone to one that exists, or to the next redirect. */
export function* usableRedirects(draft: Draft): Generator<Fault> {
  const { redirects, units, innovations, methods } = draft;
  const indicators = {
    file: "metode/*/indikator.csv",
    mentioned: new Set(methods.flatMap((method) => [...method.indicators.mentioned])),
    whole: methods.every((method) => method.indicators.whole),
  };
  const targets = { unit: units, inovasi: innovations, indikator: indicators };
  const old = new Set(redirects.rows.map(({ kind, from }) => `${kind} ${from}`));
  for (const { kind, from, to, line } of redirects.rows) {
    const { file, mentioned, whole } = targets[kind];
    if (mentioned.has(from)) yield makeFault("E513", redirects.places.at(line, "from"), from, {});
    if (!whole || old.has(`${kind} ${to}`) || mentioned.has(to)) continue;
    const parameters = { target: file, rows: countRows(1), didYouMean: suggester(mentioned)(to) };
    yield makeFault("E501", redirects.places.at(line, "to"), to, parameters);
  }
}
