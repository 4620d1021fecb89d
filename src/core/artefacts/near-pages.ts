import type { Text } from "#core/text.ts";
import type { InnovationCard } from "./innovation-card.ts";
import type { NeedLink } from "./need-pages.ts";

type NamedUnit = { id: string; name: Text };

/** Where one picks one's village: districts with theirs, each with how many of its innovations are known to run. */
export type NearIndexPage = {
  districts: readonly {
    unit: NamedUnit | null;
    villages: readonly (NamedUnit & { running: number })[];
  }[];
  villages: number;
  /** Villages with at least one innovation that is known to run. */
  active: number;
};

/** How we know that a unit serves a village: it is the village, the village's parent, its child, or bears its name. */
export type NearBasis = "village" | "district" | "child" | "name";

export type NearGroup = {
  basis: NearBasis;
  unit: NamedUnit;
  kind: string;
  /** Those not stopped first; `more` are left out here and stand on the unit's page. */
  entries: readonly { card: InnovationCard; needs: readonly NeedLink[] }[];
  total: number;
  /** Known to be running; one that nobody has checked is not. */
  running: number;
  more: number;
};

/** The innovations of one village, of its district and its health centre, then those of the whole city by need. */
export type NearPage = {
  id: string;
  name: Text;
  district: NamedUnit | null;
  groups: readonly NearGroup[];
  /** All health centres, where the data does not tell which serves the village; else empty. */
  healthCentres: readonly NamedUnit[];
  /** In the groups above: known to be running, and all of them. */
  running: number;
  nearby: number;
  needs: readonly {
    need: NeedLink;
    /** Of those above, not stopped. */
    nearby: number;
    total: number;
    /** The first that any resident of the city can turn to. */
    cityWide: readonly { id: string; name: Text; unit: NamedUnit }[];
  }[];
};
