import type { WorkedExample } from "#core/artefacts/method-page.ts";
import { formatNumber, formatPlain } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { methodExampleMessages } from "../../i18n/messages/method-example.ts";
import { fill } from "../../i18n/messages.ts";

type Step = { name: string; why: string; sum: string; result: string };

/** The steps from points to the published index, as one would type them into a calculator. */
export function countedSteps(
  example: Extract<WorkedExample, { kind: "iid" }>,
  top: number,
  locale: Locale,
): readonly Step[] {
  const words = methodExampleMessages(locale);
  const { regionPoints, innovationPoints, innovations, divisor, meanMaturity, countPoints, maximum } = example;
  const plain = (value: number) => formatPlain(value, locale);
  const count = plain(innovations);
  const index = ((regionPoints + meanMaturity + countPoints) / maximum) * top;
  const published = formatNumber(example.published, locale, example.decimals);
  const few = innovations < divisor;
  return [
    { name: words.iidRegion, why: words.iidRegionText, sum: "", result: plain(regionPoints) },
    {
      name: words.iidInnovations,
      why: fill(words.iidInnovationsText, { count }),
      sum: "",
      result: plain(innovationPoints),
    },
    {
      name: words.iidDivisor,
      why: few ? fill(words.iidDivisorFew, { count, divisor: plain(divisor) }) : words.iidDivisorAll,
      sum: "",
      result: plain(divisor),
    },
    {
      name: words.iidMean,
      why: "",
      sum: `${plain(innovationPoints)} ÷ ${plain(divisor)}`,
      result: plain(meanMaturity),
    },
    {
      name: words.iidCount,
      why: countPoints === 0 ? words.iidCountZero : words.iidCountText,
      sum: "",
      result: plain(countPoints),
    },
    {
      name: words.iidIndex,
      why: fill(words.stepRounded, { value: published }),
      sum: `(${plain(regionPoints)} + ${plain(meanMaturity)} + ${plain(countPoints)}) ÷ ${plain(maximum)} × ${plain(top)}`,
      result: plain(index),
    },
  ];
}
