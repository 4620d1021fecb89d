import type { FaultCode } from "./catalogue.ts";
import { catalogue } from "./catalogue.ts";
import type { Fault } from "./fault.ts";
import { foldedFault } from "./fold.ts";
import type { FaultParameters, Place } from "./make-fault.ts";
import { makeFault } from "./make-fault.ts";
import { sortFaults } from "./sort-faults.ts";

const mostListed = 20;

/**
 * Collects faults while reading and checking. It keeps the first 20 of each code and file and counts the rest, so
 * that half a million bad cells cost a number and not half a million messages.
 */
export class FaultLog {
  readonly #tallies = new Map<string, { listed: Fault[]; more: number }>();
  #galat = 0;

  add<Code extends FaultCode>(code: Code, place: Place, value: string | null, parameters: FaultParameters<Code>): void {
    if (catalogue[code].severity === "galat") this.#galat++;
    const tally = this.#tally(code, place.file);
    if (tally.listed.length < mostListed) tally.listed.push(makeFault(code, place, value, parameters));
    else tally.more++;
  }

  take(faults: Iterable<Fault>): void {
    for (const fault of faults) {
      if (fault.severity === "galat") this.#galat++;
      const tally = this.#tally(fault.code, fault.file);
      if (tally.listed.length < mostListed) tally.listed.push(fault);
      else tally.more++;
    }
  }

  /** How many galat were found so far. */
  get galat(): number {
    return this.#galat;
  }

  /** Sorted, with one folding fault for each code and file that had more than are listed. */
  faults(): Fault[] {
    const all: Fault[] = [];
    for (const { listed, more } of this.#tallies.values()) {
      all.push(...listed);
      const [first] = listed;
      if (first && more > 0) all.push(foldedFault(first, more, listed.length));
    }
    return sortFaults(all);
  }

  #tally(code: string, file: string): { listed: Fault[]; more: number } {
    const key = `${code} ${file}`;
    const known = this.#tallies.get(key);
    if (known) return known;
    const tally = { listed: [], more: 0 };
    this.#tallies.set(key, tally);
    return tally;
  }
}
