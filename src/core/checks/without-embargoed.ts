import type { Dataset } from "#core/dataset.ts";
import { embargoFilter } from "./embargo-filter.ts";
import { embargoedInnovations } from "./embargoed-innovations.ts";

/**
 * The dataset without the innovations that may not be public yet (`terbit_pada` after the edition), and without
 * anything that speaks of them: scores with their evidence, participations, contests, redirects, exceptions.
 */
export function withoutEmbargoed(dataset: Dataset): Dataset {
  const hidden = embargoedInnovations(dataset.innovations, dataset.portal.edition);
  if (hidden.length === 0) return dataset;
  const visible = embargoFilter(hidden);
  return {
    ...dataset,
    innovations: visible.innovations(dataset.innovations),
    participations: visible.participations(dataset.participations),
    competitionEntries: visible.competitionEntries(dataset.competitionEntries),
    redirects: visible.redirects(dataset.redirects),
    exceptions: visible.exceptions(dataset.exceptions),
    scores: visible.scores(dataset.scores),
  };
}
