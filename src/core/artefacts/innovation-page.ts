import type { Text } from "#core/text.ts";
import type { FreshnessBand } from "./data-quality-page.ts";
import type { InnovationCard } from "./innovation-card.ts";
import type { NeedLink } from "./need-pages.ts";

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

/** What another region would ask and the data does not tell. */
export type ReplicationGap = "kind" | "affair" | "start" | "maturity" | "design" | "budget" | "result" | "unit";

/** What one must know to do the same elsewhere, beyond what the record says itself. */
export type Replication = {
  since: { kind: "applied" | "piloted"; day: string } | { kind: "seen"; year: number } | null;
  maturity: InnovationCard["maturity"];
  /** Who publishes the portal; the mail is empty where none is given. */
  contact: { name: string; mail: string };
  gaps: readonly ReplicationGap[];
};

/** An innovation like another, and why: words of the other's name and summary that it shares, their common affair. */
export type SimilarInnovation = {
  id: string;
  name: Text;
  unitName: Text | null;
  stopped: boolean;
  reason: { words: readonly string[]; affair: Text | null };
};

/** The ways on from an innovation. `lists`: its value of each facet, null where there is no list of it. */
export type InnovationRelations = {
  lists: { readonly [Key in "urusan" | "jenis" | "tahapan"]: string | null };
  otherAffairs: readonly { name: Text; list: string | null }[];
  needs: readonly NeedLink[];
  similar: readonly SimilarInnovation[];
};

export type InnovationPage = InnovationRecord & InnovationRelations;

/** What the data says of one innovation. */
export type InnovationRecord = {
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
  pilotedOn: string | null;
  appliedOn: string | null;
  status: string | null;
  checkedOn: string | null;
  /** Seen from the edition. */
  freshness: FreshnessBand;
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
  replication: Replication;
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
