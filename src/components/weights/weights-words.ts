import type { WeightResult, WeightsPage } from "#core/artefacts/weights-page.ts";
import { formatList } from "../../i18n/format.ts";
import { plainText } from "../../i18n/local-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { termMessages } from "../../i18n/messages/terms.ts";
import { weightMessages } from "../../i18n/messages/weights.ts";
import { fill } from "../../i18n/messages.ts";
import { weightsSentence, withWords } from "../../islands/weights-sentence.ts";
import { kindName } from "../compare/kind-words.ts";

type Key = keyof ReturnType<typeof weightMessages>;

/** What the first weights that the page tries do to the order. */
export function trialFinding({ file }: WeightsPage, { scenario, finding }: WeightResult, locale: Locale): string {
  const words = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    fill(weightMessages(locale)[key as Key], values);
  return weightsSentence(finding, withWords(scenario, aspectName(file, scenario.about, locale), { words }), {
    words,
    nameOf: (unit) => plainText(file.units[unit]?.name ?? { id: "", en: null }, locale),
    list: (things) => formatList(things, locale),
  });
}

/** The heading of a column of a scenario. */
export function scenarioName({ file }: WeightsPage, { scenario }: WeightResult, locale: Locale): string {
  const name = weightMessages(locale)[`scenario.${scenario.what}`];
  return fill(name, { aspect: aspectName(file, scenario.about, locale) });
}

/** How many units keep their rank whatever the scenario. */
export function sameFinding({ file, scenarios }: WeightsPage, locale: Locale): string {
  const words = weightMessages(locale);
  const same = file.units.filter(
    ({ rank }, at) => rank !== null && scenarios.every(({ results }) => results[at]?.rank === rank),
  ).length;
  if (same === 0) return words["scenarios.never"];
  return same === 1 ? words["scenarios.same.one"] : fill(words["scenarios.same"], { count: same });
}

export function pageTitle({ kind, year }: WeightsPage, locale: Locale): string {
  return fill(weightMessages(locale)["title.kind"], { kind: kindName(kind, locale), year });
}

/** The words that the script reads from the page, by their keys; a year and its method stay open in `*.live`. */
export function labWords({ kind, file }: WeightsPage, locale: Locale): [key: string, text: string][] {
  const words = weightMessages(locale);
  const name = kindName(kind, locale);
  const reasons = Object.entries(termMessages(locale)).filter(([key]) => key.startsWith("reason."));
  const own = Object.entries(words).filter(([key]) => spoken.test(key));
  return [
    ...own,
    ...reasons,
    ["title.live", words["title.kind"].replace("{kind}", name)],
    ["caption.live", [words.caption.replace("{kind}", name), file.note ? words["sample.note"] : ""].join(" ").trim()],
  ];
}

const spoken = /^(scenario\.|with\.|finding\.|form\.|and\.|up$|down$|still$|tie$|value\.|mark)/;

function aspectName({ nodes }: WeightsPage["file"], about: number | null, locale: Locale): string {
  const name = about === null ? null : nodes[about]?.name;
  return name ? plainText(name, locale) : "";
}
