import type { Cell, Counted, InnovationCount, InnovationMean } from "#core/provenance/formula.ts";
import { divide, multiply, parse, sum } from "./exact.ts";
import type { Outcome, Reading } from "./outcome.ts";
import { known, none } from "./outcome.ts";

const zero = parse("0");
const stages = ["ditetapkan", "diinput", "dikirim", "dinilai"];

/** T / max(d, n). */
export function innovationMean(
  { floor, stage, missing, minimumCoverage, barred, parts }: InnovationMean,
  reading: Reading,
): Outcome {
  const { evaluate, text } = reading;
  expectStages(reading, parts, stage ? (text(stage) ?? "") : "diinput");
  const least = floor ? text(floor) : null;
  const outcomes = parts.map(({ of }) => evaluate(of));
  const complete = outcomes.every(({ value, coverage }) => value !== null && coverage === 1);
  const coverage = complete ? 1 : outcomes.reduce((all, own) => all + own.coverage, 0) / parts.length;
  const bars = [...(barred ?? []).map(evaluate), ...outcomes];
  if (bars.some(({ why }) => why === "unpublished")) return none("unpublished", coverage);
  if (floor && least === null) return none("unpublished", coverage);
  if (bars.some(({ why }) => why === "undefined")) return none("undefined", coverage);
  if (!floor && parts.length === 0) return none("missing", 0);
  if (!complete && (text(missing) === "kosong" || coverage < Number(text(minimumCoverage)) - 1e-12))
    return none("missing", coverage);
  const divisor = Math.max(Number(least ?? 0), parts.length);
  return {
    value: divide(sum(outcomes.map(({ value }) => value ?? zero)), parse(String(divisor))),
    coverage,
    why: null,
  };
}

/** Weight × number, with cap and gate. */
export function innovationCount({ weight, cap, stage, gate, parts }: InnovationCount, reading: Reading): Outcome {
  const { evaluate, text } = reading;
  expectStages(reading, parts, text(stage) ?? "");
  const each = evaluate(weight);
  if (each.value === null) return each;
  const affairs = new Set((gate?.affairs ?? []).map((row) => affairIn(reading, row)));
  const open = gate === null || affairs.size >= Number(text(gate.minimum));
  const count = open ? Math.min(parts.length, cap ? Number(text(cap)) : parts.length) : 0;
  return known(multiply(each.value, parse(String(count))));
}

/** The affair that a row is cited for, if its cell names it. */
function affairIn({ files }: Reading, row: Cell): string {
  const names = (files.cell(row) ?? "").split(/[;|]/).map((name) => name.trim().toLowerCase());
  if (!names.includes((row.text ?? "").toLowerCase())) throw new Error(`no such affair in the row: ${row.text}`);
  return (row.text ?? "").toLowerCase();
}

function expectStages({ files }: Reading, parts: readonly Counted[], least: string): void {
  for (const { stage } of parts) {
    const reached = stage ? (files.cell(stage) ?? "").toLowerCase() : "dinilai";
    if (stages.indexOf(reached) < stages.indexOf(least)) throw new Error(`counted at stage ${reached}`);
  }
}
