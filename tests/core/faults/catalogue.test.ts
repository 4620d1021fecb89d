import { expect, test } from "vitest";
import type { CatalogueEntry } from "#core/faults/catalogue/entry.ts";
import type { FaultCode } from "#core/faults/catalogue.ts";
import { catalogue } from "#core/faults/catalogue.ts";
import { filePlace, makeFault } from "#core/faults/make-fault.ts";

const entries = Object.entries(catalogue) as [FaultCode, CatalogueEntry][];
const severityOfLetter: Record<string, string> = { E: "galat", W: "peringatan", N: "catatan" };

test.each(entries)(
  "%s has its severity's letter and words in both languages",
  (code, { severity, message, remedy }) => {
    expect(severity).toBe(severityOfLetter[code[0] ?? ""]);
    for (const text of [message.id, message.en, remedy.id, remedy.en]) expect(text.trim()).not.toBe("");
    expect(message.id).not.toBe(message.en);
  },
);

test.each(entries)(
  "%s asks for the same parameters in both languages and leaves none unreplaced",
  (code, { message, remedy }) => {
    const names = (text: string) => new Set(text.match(/\{\w+\}/g));
    expect(names(message.id)).toEqual(names(message.en));
    expect(names(remedy.id)).toEqual(names(remedy.en));
    const all = [...names(message.id), ...names(remedy.id)].map((name) => [name.slice(1, -1), "x"]);
    const fault = makeFault(code, filePlace("a.csv"), "x", Object.fromEntries(all));
    for (const text of [fault.message, fault.remedy]) expect(`${text.id}${text.en}`).not.toMatch(/[{}]/);
  },
);
