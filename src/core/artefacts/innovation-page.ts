import type { Text } from "#core/text.ts";

/** One year's assessment of an innovation. `points` = weight × level; a missing level is null and counts as none. */
export type MaturityDetail = {
  year: number;
  methodId: string;
  maturity: number | null;
  maximum: number;
  reported: number;
  asked: number;
  /** True where the weights are references and not that year's rule. */
  referenceWeights: boolean;
  rows: readonly {
    key: string;
    name: Text;
    group: Text;
    weight: number;
    level: number | null;
    maximumLevel: number;
    points: number | null;
    maximumPoints: number;
    evidence: string | null;
  }[];
};

export type InnovationPage = {
  id: string;
  name: Text;
  summary: Text | null;
  unit: { id: string; name: Text; kind: string } | null;
  initiator: string | null;
  initiatorName: string | null;
  phase: string | null;
  type: string | null;
  form: string | null;
  theme: string | null;
  affair: Text | null;
  otherAffairs: readonly Text[];
  pilotedOn: string | null;
  appliedOn: string | null;
  status: string | null;
  checkedOn: string | null;
  design: string | null;
  aim: string | null;
  benefit: string | null;
  result: string | null;
  budget: number | null;
  link: string | null;
  video: string | null;
  source: string | null;
  sample: boolean;
  participations: readonly { year: number; stage: string; maturity: number | null; maximum: number | null }[];
  /** The latest year with levels; earlier years keep their total in `participations`. */
  detail: MaturityDetail | null;
  competitions: readonly {
    year: number | null;
    competition: string;
    category: string | null;
    place: string;
    source: string | null;
  }[];
};
