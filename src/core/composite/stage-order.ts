import type { Stage } from "#core/schema/participation.ts";

/** Place of each stage in the funnel; a later stage includes the earlier ones. */
export const stageOrder: Readonly<Record<Stage, number>> = { ditetapkan: 0, diinput: 1, dikirim: 2, dinilai: 3 };
export const stageCount = 4;
