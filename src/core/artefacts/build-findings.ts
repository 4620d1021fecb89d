import type { AcknowledgedFault, Acknowledgement } from "#core/checks/acknowledgement.ts";
import type { Fault } from "#core/faults/fault.ts";
import { groupFaults, sizeOfGroup } from "#core/faults/group-faults.ts";
import type { OfficialResult } from "#core/schema/official-result.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./context.ts";
import type { Contradiction, DifferingFigures, OpenFindings } from "./data-quality-page.ts";

/** Codes of findings that set a published number against another one. */
const contradicting: readonly string[] = ["E521", "E522", "E523", "W524", "W701"];

/** Told elsewhere on the page: what was acknowledged, and running innovations that were not checked for long. */
const toldElsewhere: readonly string[] = ["N550", "N542"];

/** Every finding that a row of pengecualian.csv lets stand. */
export function buildAcknowledged({ faults }: Context): Acknowledgement[] {
  return faults.filter(isAcknowledged).flatMap(({ acknowledgements }) => acknowledgements);
}

/** Published numbers that disagree with others, as the checks found them: those still open, then those that were let stand. */
export function buildContradictions(context: Context): Contradiction[] {
  const open = context.faults
    .filter(({ code }) => contradicting.includes(code))
    .map(({ file, cell, message }) => ({ file, place: cell, message, acknowledged: false }));
  const acknowledged = buildAcknowledged(context)
    .filter(({ code }) => contradicting.includes(code))
    .map(({ file, key, message }) => ({ file, place: key, message, acknowledged: true }));
  return [...open, ...acknowledged];
}

/** Measures that were published with more than one value for the same year and region, oldest year first. */
export function buildDifferingFigures({ dataset, units }: Context): DifferingFigures[] {
  const same = Map.groupBy(dataset.officialResults, ({ year, region, measure }) => `${year}\n${region}\n${measure}`);
  return [...same.values()]
    .filter((rows) => new Set(rows.map(({ value }) => value.trim())).size > 1)
    .flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      const unit = units.get(first.region);
      const region = unit ? nameOf(unit) : { id: first.region, en: null };
      return [{ year: first.year, region, measure: first.measure, versions: rows.map(versionOf) }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** Findings that nobody acknowledged, by file and code: warnings first. */
export function buildOpenFindings({ faults }: Context): OpenFindings[] {
  return groupFaults(faults)
    .filter(({ code }) => !toldElsewhere.includes(code))
    .flatMap((group): OpenFindings[] => {
      const message = group.faults[0]?.message;
      const { file, code, severity } = group;
      return message ? [{ file, code, severity, count: sizeOfGroup(group), message }] : [];
    });
}

function versionOf({ value, definition, asOf, source }: OfficialResult): DifferingFigures["versions"][number] {
  return { value, definition, asOf, source };
}

function isAcknowledged(fault: Fault): fault is AcknowledgedFault {
  return "acknowledgements" in fault;
}
