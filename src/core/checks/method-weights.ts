import type { Fault } from "#core/faults/fault.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";
import type { Draft, MethodDraft } from "./draft.ts";

/** Weights are published or said to be unknown, none is zero, and bounds fit their normalisation. */
export function* methodWeights({ methods }: Draft): Generator<Fault> {
  for (const method of methods) {
    yield* weightFaults(method);
    for (const indicator of method.indicators.rows) yield* boundFaults(method, indicator);
  }
}

function* weightFaults({ indicators, groups }: MethodDraft): Generator<Fault> {
  const unknown = indicators.rows.filter(({ weight }) => weight === null).length;
  if (unknown > 0) yield makeFault("N606", filePlace(indicators.file), null, { count: unknown });
  for (const sheet of [indicators, groups]) {
    for (const { key, weight, line } of sheet.rows) {
      if (weight === 0) yield makeFault("W607", sheet.places.at(line, "weight"), "0", { key });
    }
  }
}

function* boundFaults({ indicators }: MethodDraft, indicator: IndicatorRow): Generator<Fault> {
  const { lower, upper, line } = indicator;
  const normalisation = indicator.normalisation ?? "tanpa";
  const hasGoalposts = normalisation === "patokan" || normalisation === "log-patokan";
  const place = indicators.places.at(line, indicators.places.has("upper") ? "upper" : "key");
  if (hasGoalposts && (lower === null || upper === null)) {
    yield makeFault("E608", place, null, {
      normalisation,
      needed: { id: "batas bawah dan atas", en: "a lower and an upper bound" },
    });
  } else if (normalisation === "porsi" && (upper === null || upper <= 0)) {
    yield makeFault("E608", place, null, {
      normalisation,
      needed: { id: "batas atas di atas nol", en: "an upper bound above zero" },
    });
  } else if (lower !== null && upper !== null && lower >= upper) {
    yield makeFault("E609", place, String(upper), { lower, upper });
  } else if (normalisation === "log-patokan" && lower !== null && lower <= 0) {
    const needed = { id: "batas bawah di atas nol", en: "a lower bound above zero" };
    yield makeFault("E608", indicators.places.at(line, "lower"), String(lower), { normalisation, needed });
  }
}
