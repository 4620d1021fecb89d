import { asPercent, aspectsOf, childrenOf } from "#core/browse/weight-scenarios.ts";
import type { WeightsFile } from "#core/browse/weights-file.ts";
import type { LabSetting } from "./weight-setting.ts";

/** A slider and what it says; `at` is the node that it weighs. */
type Slider = { at: number; input: HTMLInputElement; output: HTMLOutputElement; base: string };

/** Makes the page's fields for the nodes of a year, and gives a function that makes them say some weights. */
export function buildFields(
  place: HTMLElement,
  { nodes }: WeightsFile,
  setting: LabSetting,
): (weights: readonly number[]) => void {
  const { words, text } = setting;
  const sliders: Slider[] = [];

  function slider(at: number): HTMLElement {
    const node = nodes[at];
    const id = `bobot-${node?.key ?? at}`;
    const [row, label] = [document.createElement("div"), document.createElement("label")];
    const [input, output] = [document.createElement("input"), document.createElement("output")];
    row.className = "weight";
    Object.assign(input, { type: "range", id, min: "0", max: "100", step: "1" });
    input.dataset.at = String(at);
    label.htmlFor = id;
    output.setAttribute("for", id);
    const name = text(node?.name ?? { id: "", en: null });
    label.textContent = name.text;
    if (name.lang) label.lang = name.lang;
    row.append(label, output, input);
    sliders.push({ at, input, output, base: setting.percent(node?.weight ?? 0) });
    return row;
  }

  /** A node's own slider, and those below it folded. A single child has nothing to be weighed against. */
  function group(at: number): HTMLElement {
    const row = slider(at);
    const inside = insideOf(at);
    if (inside.length < 2) return row;
    const [details, summary] = [document.createElement("details"), document.createElement("summary")];
    summary.textContent = words("form.inside", { count: inside.length });
    details.append(summary, ...inside.map(group));
    row.append(details);
    return row;
  }

  /** The children to weigh: those of a chain of single children are its last's. */
  function insideOf(at: number): number[] {
    const own = childrenOf(nodes, at);
    return own.length === 1 ? insideOf(own[0] ?? -1) : own;
  }

  place.replaceChildren(...aspectsOf(nodes).map(group));
  return (weights) => {
    const shares = asPercent(nodes, weights);
    for (const { at, input, output, base } of sliders) {
      input.value = String(weights[at] ?? 0);
      const said = words("form.share", { share: setting.percent(shares[at] ?? 0), official: base });
      output.textContent = said;
      input.setAttribute("aria-valuetext", said);
    }
  };
}
