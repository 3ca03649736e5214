import { catalogue } from '../data/siteCatalogue.ts';
import { formatCount, formatOneDecimal } from '../units/formatQuantity.ts';
import { keptFractionOf } from '../data/keptFractionOf.ts';
import { siteQuality } from '../data/siteQuality.ts';

const percent = (fraction: number): string => `${formatOneDecimal(fraction * 100)}\u00a0%`;

/** Fewer say little of a format. */
const leastCount = 3;

/** What models kept of their scores in each format that was measured often enough, the one that kept most first. */
export const formatLossRows = catalogue.formats
  .flatMap(({ name, loss }) => {
    const kept = loss?.keptFraction;
    return kept && kept.measurementCount >= leastCount ? [{ name, kept }] : [];
  })
  .toSorted(({ kept: one }, { kept: other }) => other.median - one.median)
  .map(({ name, kept: { low, median, high, measurementCount, modelCount } }) => ({
    label: name,
    cells: [
      percent(median),
      percent(low),
      percent(high),
      formatCount(measurementCount),
      formatCount(modelCount),
    ],
  }));

/** Who measured, by the id of each source. */
export const formatLossSourceIds = [
  ...new Set(siteQuality.filter((row) => keptFractionOf(row) !== undefined).map(({ source }) => source)),
];
