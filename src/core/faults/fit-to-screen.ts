import type { BlockOptions } from "./format-terminal-block.ts";
import { formatBlock, formatShort, widthOf } from "./format-terminal-block.ts";
import type { FaultGroup } from "./group-faults.ts";

/** The blocks that fit, in the order of their groups, and the groups that did not. */
export type Fitted = { blocks: string[][]; hidden: FaultGroup[] };

type Screen = { lines: number; columns: number | null };

const fullest = 3;

/**
 * As much of the groups as fits on a screen. All galat groups are shown with as many of their faults (three at most)
 * as leaves room for each; else in one line each, as many as fit. The others follow while there is room.
 */
export function fitToScreen(groups: readonly FaultGroup[], options: BlockOptions, screen: Screen): Fitted {
  const galat = groups.filter(({ severity }) => severity === "galat");
  const others = groups.filter(({ severity }) => severity !== "galat");
  const fitted = fitGalat(galat, options, screen);
  let left = screen.lines - height(fitted.blocks, screen);
  for (const group of others) {
    const block = [fullest, 1]
      .map((shown) => formatBlock(group, shown, options))
      .find((all) => fits(all, left, screen));
    if (block === undefined || fitted.hidden.some(({ severity }) => severity === "galat")) fitted.hidden.push(group);
    else {
      fitted.blocks.push(block);
      left -= height([block], screen);
    }
  }
  return fitted;
}

function fitGalat(groups: readonly FaultGroup[], options: BlockOptions, screen: Screen): Fitted {
  for (let shown = fullest; shown >= 1; shown--) {
    const blocks = groups.map((group) => formatBlock(group, shown, options));
    if (height(blocks, screen) <= screen.lines) return { blocks, hidden: [] };
  }
  const blocks: string[][] = [];
  // One blank line parts the list from what follows.
  let left = screen.lines - 1;
  for (const group of groups) {
    const block = formatShort(group, options);
    if (blocks.length > 0 && !fits(block, left, screen)) break;
    blocks.push(block);
    left -= height([block], screen);
  }
  const hidden = groups.slice(blocks.length);
  // What is left explains the first of them in full, which are those to begin with.
  for (const [index, group] of groups.slice(0, blocks.length).entries()) {
    const block = formatBlock(group, 1, options);
    const more = height([block], screen) - height([blocks[index] ?? []], screen);
    if (more > left) break;
    blocks[index] = block;
    left -= more;
  }
  blocks.push([""]);
  return { blocks, hidden };
}

function fits(block: readonly string[], left: number, screen: Screen): boolean {
  return height([block], screen) <= left;
}

function height(blocks: readonly (readonly string[])[], { columns }: Screen): number {
  let lines = 0;
  for (const line of blocks.flat()) lines += columns === null ? 1 : Math.max(1, Math.ceil(widthOf(line) / columns));
  return lines;
}
