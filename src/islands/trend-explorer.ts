import type { TrendFile } from "#core/browse/trend-file.ts";
import type { TrendLine } from "#core/browse/trend-lines.ts";
import { trendLines } from "#core/browse/trend-lines.ts";
import { trendScene } from "#core/browse/trend-scene.ts";
import type { TrendState } from "#core/browse/trend-state.ts";
import { chosenYears, formatTrendState, parseTrendState } from "#core/browse/trend-state.ts";
import { drawScene } from "./trend-drawing.ts";
import { trendFiles } from "./trend-files.ts";
import { formQuery, readOffer, showInForm } from "./trend-form.ts";
import { trendNumbers } from "./trend-numbers.ts";
import { findingSentence } from "./trend-sentence.ts";
import { fillTable } from "./trend-table.ts";
import { readWords } from "./trend-words.ts";

/**
 * Lets a reader choose the units, measure and years of the picture that the page already shows. The choice stands in the
 * address, so that it can be shared and the back button undoes it; without a choice in the address the page stays as it was
 * made.
 */
class TrendExplorer extends HTMLElement {
  connectedCallback(): void {
    const form = this.find<HTMLFormElement>("form");
    const offer = readOffer(form);
    const setting: Setting = {
      ...offer,
      form,
      words: readWords(this.find<HTMLTemplateElement>("template[data-part=words]")),
      ask: trendFiles(this.dataset.files ?? ""),
      first: parseTrendState(this.dataset.query ?? "", offer.choices),
      title: this.find("[data-part=title]").textContent,
      sentence: this.find("[data-part=finding]").textContent,
    };
    const choose = (query: string) => {
      const state = parseTrendState(query, setting.choices);
      if (state.units.length === 0) return;
      history.pushState(null, "", `?${formatTrendState(state)}`);
      void this.show(state, setting);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      choose(formQuery(form));
    });
    form.addEventListener("change", (event) => {
      // A list of hundreds is walked through with the keyboard before one is meant: that takes its button.
      if (!(event.target as Element).matches("select[name=unit]")) choose(formQuery(form));
    });
    form.addEventListener("click", (event) => {
      const id = (event.target as Element).closest<HTMLElement>("[data-remove]")?.dataset.remove;
      if (id === undefined) return;
      const state = parseTrendState(formQuery(form), setting.choices);
      choose(formatTrendState({ ...state, units: state.units.filter((unit) => unit !== id) }));
    });
    this.find("[data-part=reset]").addEventListener("click", (event) => {
      event.preventDefault();
      history.pushState(null, "", location.pathname);
      this.followAddress(setting);
    });
    addEventListener("popstate", () => this.followAddress(setting));
    this.followAddress(setting);
  }

  private followAddress(setting: Setting): void {
    const state = parseTrendState(location.search, setting.choices);
    if (state.units.length > 0) void this.show(state, setting);
    else this.showFirst(setting);
  }

  /** The page as it was made. */
  private showFirst({ form, first, units, words, choices, title, sentence }: Setting): void {
    this.wanted = "";
    this.find("[data-part=first]").hidden = false;
    this.find("[data-part=live]").hidden = true;
    this.find("[data-part=title]").textContent = title;
    this.say(sentence);
    showInForm(form, first, { units, words, years: choices.years });
  }

  private wanted = "";

  private async show(state: TrendState, setting: Setting): Promise<void> {
    const { form, units, words, choices, ask } = setting;
    const query = formatTrendState(state);
    this.wanted = query;
    showInForm(form, state, { units, words, years: choices.years });
    try {
      const files = await ask(state.units.map((id) => units.get(id)?.group ?? ""));
      // A slower answer to an older choice must not replace the newer one.
      if (this.wanted === query) this.draw(state, files, setting);
    } catch {
      if (this.wanted === query) this.say(words("finding.failed"));
    }
  }

  private draw(state: TrendState, files: readonly TrendFile[], { words, units, choices }: Setting): void {
    const { measure } = state;
    const [file] = files;
    if (file === undefined) return;
    const lines = trendLines(files, state);
    const years = chosenYears(state, choices.years);
    const { format, formatTick } = trendNumbers(this.dataset.locale ?? "id", measure, file.decimals);
    const nameOf = (line: TrendLine): string => units.get(line.unitId)?.name ?? line.name;
    const sentence = findingSentence(lines, { measure, nameOf, format, words });
    const names = lines.filter((line) => !line.recomputed).map(nameOf);
    const title = words("figure.title", { measure: words(`measure.${measure}`), names: names.join(", ") });
    const method = files.find(({ recomputedBy }) => recomputedBy !== null)?.recomputedBy;
    const methodName = (this.dataset.locale === "en" ? method?.en : null) ?? method?.id ?? "";
    const figure = this.find<HTMLTemplateElement>("template[data-part=figure]").content.cloneNode(
      true,
    ) as DocumentFragment;
    for (const [kind, width] of [
      ["wide", 660],
      ["narrow", 320],
    ] as const) {
      const scene = trendScene(lines, {
        width,
        measure,
        scale: file.scale,
        years,
        format,
        formatTick,
        nameOf,
        words: {
          methodBreak: words("chart.break"),
          none: words("table.none"),
          recomputed: words("recomputed.full", { method: methodName }),
        },
      });
      const frame = {
        id: `pilihan-${kind}`,
        title,
        description: sentence,
        credit: words("credit"),
        sample: words("sample"),
      };
      if (scene) figure.querySelector(`.${kind}`)?.append(drawScene(scene, frame));
    }
    const live = this.find("[data-part=live]");
    const table = figure.querySelector("table");
    if (table) fillTable(table, lines, { years, caption: title, nameOf, format, words });
    const details = figure.querySelector("details");
    if (details) details.open = live.querySelector("details")?.open ?? false;
    live.replaceChildren(figure);
    live.hidden = false;
    this.find("[data-part=first]").hidden = true;
    this.find("[data-part=title]").textContent = words("live.title");
    this.say(sentence);
  }

  /** Only a changed sentence is written, so that it is read out once. */
  private say(sentence: string): void {
    const finding = this.find("[data-part=finding]");
    if (finding.textContent !== sentence) finding.textContent = sentence;
  }

  private find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`the explorer lacks ${selector}`);
    return found;
  }
}

type Setting = ReturnType<typeof readOffer> & {
  form: HTMLFormElement;
  words: ReturnType<typeof readWords>;
  ask: ReturnType<typeof trendFiles>;
  first: TrendState;
  title: string;
  sentence: string;
};

customElements.define("trend-explorer", TrendExplorer);
