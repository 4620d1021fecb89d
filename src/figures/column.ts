import type { FigureColumn } from "./published-figure.ts";

export function column(key: string, label: string | number, unit: string | null = null): FigureColumn {
  return { key, label: String(label), unit };
}
