import { countFaults } from "./count-faults.ts";
import type { Fault } from "./fault.ts";

/**
 * The faults for programs, in one language:
 * `{"faults":[{code,severity,file,line,column,cell,value,message,remedy}],"counts":{galat,peringatan,catatan}}`.
 */
export function formatFaultsAsJson(faults: readonly Fault[], language: "id" | "en"): string {
  const listed = faults.map(({ code, severity, file, line, column, cell, value, message, remedy }) => ({
    code,
    severity,
    file,
    line,
    column,
    cell,
    value,
    message: message[language],
    remedy: remedy[language],
  }));
  return JSON.stringify({ faults: listed, counts: countFaults(faults) }, null, 2);
}
