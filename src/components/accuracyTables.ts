import { records } from '../data/siteCatalogue.ts';
import { formatCount, formatThreeDigits } from '../units/formatQuantity.ts';
import { engineText } from './engineText.ts';
import { errorSummary } from './errorSummary.ts';
import { type AccuracyPoint, type MemoryMetric, memoryMetrics } from './memoryAccuracy.ts';
import { percentText } from './percentText.ts';
import { siteAccuracy } from './siteAccuracy.ts';

/** One group of predictions as the accuracy page lists it. */
export interface AccuracyRow {
  readonly name: string;
  readonly count: string;
  readonly median: string;
  readonly ninetieth: string;
  readonly bias: string;
  readonly inRange: string;
}

const { points } = siteAccuracy;

/** What each figure is, where the name alone does not say it. */
export const metricNotes: Readonly<Record<MemoryMetric, string>> = {
  weights: 'What the engine says the model takes after loading, on one accelerator.',
  'kv-tokens': 'Tokens the cache holds, or requests of the longest length, as the engine logs them at start.',
  'kv-bytes': 'Bytes the engine gives to the cache.',
  activations: 'Peak the engine measures with a full batch of made-up tokens.',
  total:
    'Memory in use for one short request without a serving engine; weights and cache alone are predicted.',
  verdict: 'Whether the engine started with these settings.',
};

export const signedText = (share: number): string =>
  Math.abs(share) < 0.001 ? 'none' : `${share > 0 ? '+' : '\u2212'}${percentText(Math.abs(share))}`;

export function accuracyRow(
  name: string,
  members: readonly { readonly error: number; readonly inRange?: boolean }[],
): AccuracyRow {
  const { count, median, ninetieth, bias, inRange } = errorSummary(members);
  return {
    name,
    count: formatCount(count),
    median: percentText(median),
    ninetieth: percentText(ninetieth),
    bias: signedText(bias),
    inRange: percentText(inRange),
  };
}

const groupings: readonly { readonly title: string; readonly of: (point: AccuracyPoint) => string }[] = [
  { title: 'By source', of: ({ source }) => records.sources.get(source)?.title ?? source },
  { title: 'By engine and version', of: ({ engine, engineVersion }) => engineText(engine, engineVersion) },
  { title: 'By model family', of: ({ family }) => family },
];

/** Errors of one figure: all together, and by source, engine and family. */
export function accuracyOf(metric: MemoryMetric) {
  const own = points.filter((point) => point.metric === metric);
  const tables = groupings.map(({ title, of }) => {
    const groups = [...Map.groupBy(own, of)].sort(([one], [other]) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    return {
      title,
      rows: groups.map(([name, members]) => accuracyRow(name, members)),
      groups: groups.map(([name, members]) => ({ name, ratios: members.map(({ error }) => 1 + error) })),
    };
  });
  return { name: memoryMetrics[metric], note: metricNotes[metric], own, tables };
}

/** Every figure beside its prediction, worst first. */
export const accuracyList = points
  .filter(({ metric }) => metric !== 'verdict')
  .toSorted((one, other) => Math.abs(other.error) - Math.abs(one.error))
  .map(({ metric, model, accelerator, engine, engineVersion, measured, predicted, error, source, note }) => ({
    figure: memoryMetrics[metric],
    model,
    accelerator,
    engine: engineText(engine, engineVersion),
    measured: formatThreeDigits(measured),
    predicted: formatThreeDigits(predicted),
    error: signedText(error),
    source,
    note,
  }));
