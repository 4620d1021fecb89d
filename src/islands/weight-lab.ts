import { reweigh } from "#core/browse/reweigh.ts";
import { weightScenarios } from "#core/browse/weight-scenarios.ts";
import type { WeightsFile } from "#core/browse/weights-file.ts";
import { weightsFinding } from "#core/browse/weights-finding.ts";
import { formatWeightsQuery, parseWeightsQuery, readWeights, writeWeights } from "#core/browse/weights-state.ts";
import { part } from "./part.ts";
import { readWords } from "./trend-words.ts";
import { buildFields } from "./weight-form.ts";
import type { LabSetting } from "./weight-setting.ts";
import { labSetting } from "./weight-setting.ts";
import { buildRows } from "./weight-table.ts";
import { weightsSentence, withWords } from "./weights-sentence.ts";

/**
 * Lets a reader weigh the aspects and indicators anew and see ranks beside the official ones. The choice stands in the address;
 * moving a weight replaces the address, so that the back button undoes all movements at once.
 */
class WeightLab extends HTMLElement {
  private setting: LabSetting | null = null;
  private shown: Shown | null = null;
  /** Whether the address of now is one that movements may replace. */
  private moving = false;
  private wanted = "";

  connectedCallback(): void {
    const { locale = "id", units = "" } = this.dataset;
    this.setting = labSetting(readWords(part(this, "words", HTMLTemplateElement)), locale, units);
    const form = part(this, "form", HTMLFormElement);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => this.move(event.target));
    form.addEventListener("change", (event) => this.choose(event.target));
    part(this, "reset", HTMLAnchorElement).addEventListener("click", (event) => {
      event.preventDefault();
      this.go(location.pathname);
    });
    this.addEventListener("copy", (event) => this.mark(event));
    addEventListener("popstate", () => void this.followAddress());
    void this.followAddress();
  }

  /** A weight was moved. */
  private move(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.dataset.at === undefined || !this.shown) return;
    const { file, weights } = this.shown;
    const moved = weights.map((weight, at) => (String(at) === target.dataset.at ? Number(target.value) : weight));
    const text = writeWeights(moved, file.nodes);
    const address = `?${formatWeightsQuery({ year: this.year(), weights: text })}`;
    if (this.moving) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.moving = true;
    this.show(file, readWeights(text, file.nodes));
  }

  /** Another year, or ready-made weights. */
  private choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const { weights } = parseWeightsQuery(location.search, this.years());
    const scenario = target.name === "bobot" ? target.value : weights;
    const query = formatWeightsQuery({ year: this.year(), weights: scenario || null });
    this.go(query === "" ? location.pathname : `?${query}`);
  }

  private go(address: string): void {
    history.pushState(null, "", address);
    void this.followAddress();
  }

  private async followAddress(): Promise<void> {
    this.moving = false;
    const query = parseWeightsQuery(location.search, this.years());
    const year = query.year ?? Number(this.dataset.year);
    this.wanted = location.search;
    try {
      const file = this.shown?.file.year === year ? this.shown.file : await this.fetchYear(year);
      // A slower answer to an older choice must not replace the newer one.
      if (this.wanted !== location.search) return;
      const [official, first = official] = weightScenarios(file.nodes);
      const weights = query.weights === null ? first?.weights : readWeights(query.weights, file.nodes);
      this.show(file, weights ?? []);
    } catch {
      this.say(this.setting?.words("finding.failed") ?? "");
    }
  }

  private async fetchYear(year: number): Promise<WeightsFile> {
    const answer = await fetch(`${this.dataset.files}${year}.json`);
    if (!answer.ok) throw new Error(`${answer.status} for ${year}`);
    return answer.json();
  }

  private show(file: WeightsFile, weights: readonly number[]): void {
    if (!this.setting) return;
    const { words, text } = this.setting;
    if (this.shown?.file !== file) this.shown = { ...this.build(file, this.setting), file, weights };
    this.shown.weights = weights;
    const scenarios = weightScenarios(file.nodes);
    const scenario = scenarios.find(({ key }) => key === writeWeights(weights, file.nodes)) ?? null;
    const results = reweigh(file, weights);
    this.shown.fillFields(weights);
    this.shown.fillRows(results);
    part(this, "scenario", HTMLSelectElement).value = scenario?.key ?? "";
    part(this, "year", HTMLSelectElement).value = String(file.year);
    const nameOf = (unit: number) => text(file.units[unit]?.name ?? { id: "", en: null }).text;
    const aspect = text(file.nodes[scenario?.about ?? -1]?.name ?? { id: "", en: null }).text;
    const list = (things: readonly string[]) => new Intl.ListFormat(this.dataset.locale).format(things);
    const sentence = weightsSentence(
      weightsFinding(file.units, results),
      scenario?.what === "resmi" ? "" : withWords(scenario, aspect, { words }),
      { words, nameOf, list },
    );
    this.say(scenario?.what === "resmi" ? words("finding.official") : sentence);
  }

  /** Fields, scenarios and rows of a year. */
  private build(file: WeightsFile, setting: LabSetting): Pick<Shown, "fillFields" | "fillRows"> {
    const { words, text } = setting;
    const own = new Option(words("scenario.own"), "");
    own.disabled = true;
    const offers = weightScenarios(file.nodes).map(({ key, what, about }) => {
      const aspect = text(file.nodes[about ?? -1]?.name ?? { id: "", en: null }).text;
      return new Option(words(`scenario.${what}`, { aspect }), key);
    });
    part(this, "scenario", HTMLSelectElement).replaceChildren(own, ...offers);
    const values = { year: file.year, method: text(file.method.name).text };
    part(this, "title", HTMLElement).textContent = words("title.live", values);
    part(this, "caption", HTMLElement).textContent = words("caption.live", values);
    return {
      fillFields: buildFields(part(this, "fields", HTMLElement), file, setting),
      fillRows: buildRows(part(this, "rows", HTMLTableSectionElement), file, setting),
    };
  }

  /** The chosen year; the page's own is no choice. */
  private year(): number | null {
    const chosen = Number(part(this, "year", HTMLSelectElement).value);
    return chosen === Number(this.dataset.year) ? null : chosen;
  }

  private years(): number[] {
    return Array.from(part(this, "year", HTMLSelectElement).options, ({ value }) => Number(value));
  }

  /** What is copied from here says what it is, and where it came from. */
  private mark(event: ClipboardEvent): void {
    const copied = String(getSelection() ?? "");
    if (copied === "" || !this.setting) return;
    event.clipboardData?.setData("text/plain", `${copied}\n\n${this.setting.words("mark.text")}\n${location.href}`);
    event.preventDefault();
  }

  /** Only a changed sentence is written, so that it is read out once. */
  private say(sentence: string): void {
    const finding = part(this, "finding", HTMLElement);
    if (finding.textContent !== sentence) finding.textContent = sentence;
  }
}

type Shown = {
  file: WeightsFile;
  weights: readonly number[];
  fillFields: (weights: readonly number[]) => void;
  fillRows: ReturnType<typeof buildRows>;
};

customElements.define("weight-lab", WeightLab);
