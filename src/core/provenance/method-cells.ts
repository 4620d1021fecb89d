import type { TreeNode } from "#core/composite/tree-node.ts";
import type { GroupRow } from "#core/schema/group.ts";
import { groupTable } from "#core/schema/group.ts";
import type { IndicatorRow } from "#core/schema/indicator.ts";
import { indicatorTable } from "#core/schema/indicator.ts";
import type { Group, Indicator, Method } from "#core/schema/method.ts";
import type { Constant, Plain } from "./formula.ts";

type Value = string | number | null;

/** The cells of one method that formulas cite. */
export type MethodCells = {
  indicator: (indicator: Indicator, column: keyof Omit<IndicatorRow, "line">, value: Value) => Constant;
  group: (group: Group, column: keyof Omit<GroupRow, "line">, value: Value) => Constant;
  /** A key of `metode.json`; an element of a list as `skala[0]`. */
  header: (key: string, value: Value) => Constant;
  /** Weight inside the parent. */
  weight: (node: TreeNode) => Constant;
  bottom: Constant;
  top: Constant;
};

export function methodCells({ folder, scale }: Pick<Method, "folder" | "scale">): MethodCells {
  const path = `metode/${folder}`;
  const cell = (file: string, line: number | null, column: string, value: Value): Constant => ({
    op: "constant",
    file: `${path}/${file}`,
    line,
    column,
    text: value === null ? null : String(value),
  });
  const indicator: MethodCells["indicator"] = ({ line }, column, value) =>
    cell(indicatorTable.file, line, indicatorTable.columns[column].heading, value);
  const group: MethodCells["group"] = ({ line }, column, value) =>
    cell(groupTable.file, line, groupTable.columns[column].heading, value);
  const header: MethodCells["header"] = (key, value) => cell("metode.json", null, key, value);
  return {
    indicator,
    group,
    header,
    weight: (node) =>
      node.kind === "leaf"
        ? indicator(node.indicator, "weight", node.indicator.weight)
        : group(node.group, "weight", node.group.weight),
    bottom: header("skala[0]", scale[0]),
    top: header("skala[1]", scale[1]),
  };
}

export function plain(value: number | string): Plain {
  return { op: "number", text: String(value) };
}
