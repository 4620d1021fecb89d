import { expect, test } from "vitest";
import { FaultLog } from "#core/faults/fault-log.ts";
import { filePlace } from "#core/faults/make-fault.ts";
import { newFaults } from "#core/import/new-faults.ts";

function faults(lines: readonly number[]) {
  const log = new FaultLog();
  for (const line of lines) log.add("E305", filePlace("inovasi.csv", line), null, {});
  return log.faults();
}

test.each([
  ["what was there is not new", [2, 3], [2, 3], []],
  ["another line is new", [2], [2, 5], [5]],
  ["the same place twice is new once", [2], [2, 2], [2]],
  ["what is gone is not told", [2, 3], [3], []],
])("newFaults: %s", (_, before, after, expected) => {
  expect(newFaults(faults(before), faults(after)).map(({ line }) => line)).toEqual(expected);
});

test("newFaults: one more among those that are only counted is new", () => {
  const lines = Array.from({ length: 30 }, (_, index) => index + 2);
  expect(newFaults(faults(lines), faults(lines))).toEqual([]);
  expect(newFaults(faults(lines), faults([...lines, 99])).map(({ code }) => code)).toEqual(["E900"]);
});
