/** A block of text beside a scale, centred on `y`. */
export type Block = { y: number; height: number };

/** Moves blocks, given from top to bottom, apart until none covers the next and all stay between `top` and `bottom`. */
export function spreadApart<T extends Block>(blocks: readonly T[], top: number, bottom: number): T[] {
  const moved: T[] = [];
  let free = top;
  for (const block of blocks) {
    const y = Math.max(block.y, free + block.height / 2);
    moved.push({ ...block, y });
    free = y + block.height / 2;
  }
  let limit = bottom;
  for (const block of moved.toReversed()) {
    block.y = Math.min(block.y, limit - block.height / 2);
    limit = block.y - block.height / 2;
  }
  return moved;
}
