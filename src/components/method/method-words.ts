import type { MethodNode } from "#core/artefacts/method-page.ts";
import { formatPlain } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { methodMessages } from "../../i18n/messages/method.ts";
import { fill } from "../../i18n/messages.ts";

/** What happens to a value that was not reported. */
export function missingWords(policy: string, locale: Locale): string {
  return known(`missing.${policy}`, policy, locale);
}

/** How a group joins what lies below it, with what else its rule sets. */
export function joiningWords(node: MethodNode, locale: Locale): string {
  const words = methodMessages(locale);
  const parts = node.aggregation === null ? [] : [known(`short.${node.aggregation}`, node.aggregation, locale)];
  const rule = node.rule;
  if (rule?.minimumDivisor) parts.push(fill(words.ruleDivisor, { divisor: rule.minimumDivisor }));
  if (rule?.countCap) parts.push(fill(words.ruleCap, { cap: rule.countCap }));
  if (rule?.minimumBasicAffairs) parts.push(fill(words.ruleAffairs, { affairs: rule.minimumBasicAffairs }));
  return parts.join("; ");
}

/** How a leaf's value comes to the common scale; nothing to say where it is used as it stands. */
export function scalingWords({ normalisation, lower, upper }: MethodNode, locale: Locale): string {
  if (normalisation === null || normalisation === "tanpa") return "";
  const mark = (value: number | null) => (value === null ? "?" : formatPlain(value, locale));
  const template = known(`normalisation.${normalisation}`, normalisation, locale);
  return fill(template, { lower: mark(lower), upper: mark(upper) });
}

/** The short name of a way of joining. */
export function joiningName(aggregation: string, locale: Locale): string {
  return known(`short.${aggregation}`, aggregation, locale);
}

function known(key: string, otherwise: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = methodMessages(locale);
  return words[key] ?? otherwise;
}
