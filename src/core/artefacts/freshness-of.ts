import type { FreshnessBand } from "./data-quality-page.ts";

/** How long before the edition something was last checked: within a year, within two, longer ago, never. */
export function freshnessOf(checkedOn: string | null, edition: string): FreshnessBand {
  if (checkedOn === null) return "never";
  if (checkedOn >= yearsBefore(edition, 1)) return "recent";
  return checkedOn >= yearsBefore(edition, 2) ? "older" : "old";
}

/** The same day some years earlier; 29 February becomes a day that no date can equal but that sorts in its place. */
function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
}
