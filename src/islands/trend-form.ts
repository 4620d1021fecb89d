import type { TrendChoices, TrendState } from "#core/browse/trend-state.ts";
import { mostUnits, trendMeasures } from "#core/browse/trend-state.ts";
import type { TrendWords } from "./trend-words.ts";

/** A unit that the form offers: its name, the language of the name, and the group whose file has its numbers. */
export type OfferedUnit = { name: string; lang: string; group: string };

/** What the page's form lets one choose. */
export function readOffer(form: HTMLFormElement): { units: Map<string, OfferedUnit>; choices: TrendChoices } {
  const units = new Map<string, OfferedUnit>();
  for (const group of form.querySelectorAll<HTMLOptGroupElement>("optgroup")) {
    for (const option of group.querySelectorAll("option")) {
      units.set(option.value, { name: option.text, lang: option.lang, group: group.dataset.group ?? "" });
    }
  }
  const offered = new Set(Array.from(form.querySelectorAll<HTMLInputElement>("[name=ukuran]"), ({ value }) => value));
  const years = Array.from(form.querySelectorAll<HTMLOptionElement>("[name=dari] option"), ({ value }) =>
    Number(value),
  );
  const measures = trendMeasures.filter((measure) => offered.has(measure));
  return { units, choices: { units: new Set(units.keys()), measures, years } };
}

/** The query that the form would send. */
export function formQuery(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([, value]) => value !== "");
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
}

/** Makes the form say what the picture shows. Focus stays in the list of units when one was removed. */
export function showInForm(
  form: HTMLFormElement,
  state: TrendState,
  { units, words, years }: { units: ReadonlyMap<string, OfferedUnit>; words: TrendWords; years: readonly number[] },
): void {
  const chosen = part(form, "chosen");
  const inside = chosen.contains(document.activeElement);
  const only = state.units.length === 1;
  chosen.replaceChildren(...state.units.map((id) => chosenUnit(id, units.get(id), { words, only })));
  const select = form.querySelector<HTMLSelectElement>("select[name=unit]");
  const full = state.units.length >= mostUnits;
  if (select) {
    for (const option of select.options) option.disabled = option.value !== "" && state.units.includes(option.value);
    select.value = "";
    select.disabled = full;
  }
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  if (button) button.disabled = full;
  part(form, "full").hidden = !full;
  for (const radio of form.querySelectorAll<HTMLInputElement>("[name=ukuran]"))
    radio.checked = radio.value === state.measure;
  for (const box of form.querySelectorAll<HTMLInputElement>("[name=hitung-ulang]")) box.checked = state.recomputed;
  setYear(form, "dari", state.from ?? years[0]);
  setYear(form, "sampai", state.to ?? years.at(-1));
  if (inside) (chosen.querySelector("button") ?? select)?.focus();
}

function chosenUnit(id: string, unit: OfferedUnit | undefined, { words, only }: { words: TrendWords; only: boolean }) {
  const item = document.createElement("li");
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "unit", value: id });
  const name = document.createElement("span");
  name.textContent = unit?.name ?? id;
  if (unit?.lang) name.lang = unit.lang;
  item.append(field, name);
  if (only) return item;
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.remove = id;
  button.textContent = words("form.remove");
  button.setAttribute("aria-label", words("form.remove.name", { name: unit?.name ?? id }));
  item.append(button);
  return item;
}

function setYear(form: HTMLFormElement, name: string, year: number | undefined): void {
  const select = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
  if (select && year !== undefined) select.value = String(year);
}

function part(form: HTMLElement, name: string): HTMLElement {
  const found = form.querySelector<HTMLElement>(`[data-part=${name}]`);
  if (!found) throw new Error(`the form lacks its part ${name}`);
  return found;
}
