import type { MethodNode, WorkedExample } from "#core/artefacts/method-page.ts";
import { formatPlain } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";

type Example = Extract<WorkedExample, { kind: "composite" }>;
type Leaf = Example["leaves"][number];
type Group = Example["groups"][number];

/** Each measure with what one would type into a calculator; empty where its rule is not that simple. */
export function leafSums(
  { leaves }: Example,
  nodes: readonly MethodNode[],
  locale: Locale,
): readonly { leaf: Leaf; sum: string }[] {
  return leaves.map((leaf) => ({
    leaf,
    sum: leafSum(leaf, nodes.find((node) => isNamed(node, leaf)) ?? null, locale),
  }));
}

/** Each group, innermost first, with its sum. */
export function groupSums(
  example: Example,
  nodes: readonly MethodNode[],
  locale: Locale,
): readonly { group: Group; sum: string }[] {
  const rows = example.groups.map((group) => {
    const at = nodes.findIndex((node) => isNamed(node, group));
    const below = at < 0 ? [] : childrenOf(nodes, at);
    const parts = below.flatMap((node) => {
      const score = [...example.leaves, ...example.groups].find((part) => isNamed(node, part))?.score;
      return score === undefined ? [] : [{ weight: node.weight ?? 1, score }];
    });
    const whole = parts.length === below.length ? parts : [];
    return { group, depth: nodes[at]?.depth ?? 0, sum: groupSum(group.aggregation, whole, locale) };
  });
  return rows.toSorted((a, b) => b.depth - a.depth);
}

function leafSum({ value }: Leaf, node: MethodNode | null, locale: Locale): string {
  if (node === null) return "";
  const { normalisation, lower, upper, direction = 1 } = node;
  const plain = (number: number) => formatPlain(number, locale);
  if (normalisation === "porsi" && upper !== null) return `${plain(value)} ÷ ${plain(upper)} × 100`;
  if (lower === null || upper === null) return "";
  const ends = direction === 1 ? [value, lower] : [upper, value];
  if (normalisation === "patokan") {
    const [more = 0, less = 0] = ends;
    return `(${plain(more)} − ${plain(less)}) ÷ (${plain(upper)} − ${plain(lower)}) × 100`;
  }
  if (normalisation === "log-patokan") {
    const [more = "", less = ""] = ends.map((number) => `ln ${plain(number)}`);
    return `(${more} − ${less}) ÷ (ln ${plain(upper)} − ln ${plain(lower)}) × 100`;
  }
  return "";
}

function groupSum(aggregation: string, parts: readonly { weight: number; score: number }[], locale: Locale): string {
  if (parts.length === 0) return "";
  const plain = (number: number) => formatPlain(number, locale);
  const scores = parts.map(({ score }) => plain(score));
  const [only = ""] = scores;
  if (parts.length === 1) return only;
  if (aggregation === "jumlah") return scores.join(" + ");
  const even = parts.every(({ weight }) => weight === parts[0]?.weight);
  const total = plain(parts.reduce((sum, { weight }) => sum + weight, 0));
  if (aggregation === "aritmetik") {
    if (even) return `(${scores.join(" + ")}) ÷ ${parts.length}`;
    return `(${parts.map(({ weight, score }) => `${plain(weight)} × ${plain(score)}`).join(" + ")}) ÷ ${total}`;
  }
  if (aggregation === "geometrik" && even) return `${root(parts.length)}(${scores.join(" × ")})`;
  if (aggregation === "harmonik" && even)
    return `${parts.length} ÷ (${scores.map((score) => `1 ÷ ${score}`).join(" + ")})`;
  return "";
}

/** The sign of a root: √, ³√, ⁴√. */
function root(degree: number): string {
  const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  return degree === 2 ? "√" : `${[...String(degree)].map((digit) => digits[Number(digit)]).join("")}√`;
}

function childrenOf(nodes: readonly MethodNode[], at: number): readonly MethodNode[] {
  const depth = nodes[at]?.depth ?? 0;
  const after = nodes.slice(at + 1);
  const end = after.findIndex((node) => node.depth <= depth);
  return (end < 0 ? after : after.slice(0, end)).filter((node) => node.depth === depth + 1);
}

function isNamed(node: MethodNode, { name }: { name: { id: string } }): boolean {
  return node.name.id === name.id;
}
