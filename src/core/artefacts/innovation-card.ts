import type { Text } from "#core/text.ts";

/** What a list shows of an innovation. */
export type InnovationCard = {
  id: string;
  name: Text;
  summary: Text | null;
  unit: { id: string; name: Text } | null;
  /** Who carries it where no unit of the portal does. */
  initiatorName: string | null;
  affair: Text | null;
  type: string | null;
  status: string | null;
  /** Year it was put to use, else piloted, else first took part. */
  since: number | null;
  /** Latest known maturity. */
  maturity: { year: number; value: number; maximum: number } | null;
  sample: boolean;
};
