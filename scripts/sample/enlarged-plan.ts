import type { Innovation } from "./participations.ts";
import { GROUPS, QUOTAS, YEARS } from "./quotas.ts";
import type { Random } from "./random.ts";
import type { RunPicker } from "./runners.ts";

/** For measuring speed only: every innovation takes part in every year, and no published count is met. */
export function planEnlarged(count: number, pickRun: RunPicker, random: Random): Innovation[] {
  return Array.from({ length: count }, () => {
    const group = random.pickWeighted(GROUPS, (one) => QUOTAS[2025].groups[one].entered);
    const { entered, digital, health } = QUOTAS[2025].groups[group];
    const isHealth = random.chance(health / entered);
    const form = random.chance(digital / entered) ? "d" : "n";
    const quality = random.normal();
    const stage = () =>
      quality + 0.5 * random.normal() < -0.8 ? "diinput" : random.chance(0.97) ? "dinilai" : "dikirim";
    return {
      ...pickRun({ group, form, health: isHealth }),
      group,
      form,
      health: isHealth,
      quality,
      stages: new Map(YEARS.map((year) => [year, stage()])),
    };
  });
}
