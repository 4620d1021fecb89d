import type { BilingualText, Text } from "#core/text.ts";

/** What every page needs: titles, dates, and which parts of the site exist. */
export type Site = {
  title: BilingualText;
  regionName: Text | null;
  address: string;
  licence: string;
  contact: { name: string; mail: string };
  edition: string;
  dataAsOf: string;
  sample: boolean;
  years: readonly number[];
  latestYear: number;
  /** Addresses of the parts that this site has, such as `/unit/`; what the data has nothing for is not among them. */
  sections: readonly string[];
  has: { innovations: boolean; indicators: boolean; units: boolean; map: boolean };
};
