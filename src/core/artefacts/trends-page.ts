import type { Text } from "#core/text.ts";
import type { IndexTrend } from "./index-point.ts";
import type { TrendExplorer } from "./trend-overview.ts";

/** The explorer of trends, and the region's own index where the data have one. */
export type TrendsPage = {
  explorer: TrendExplorer;
  /** The group that the first picture is about. */
  kind: string | null;
  region: { unitId: string; name: Text; trend: IndexTrend } | null;
};
