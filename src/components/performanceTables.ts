import { records } from '../data/siteCatalogue.ts';
import { quantityText } from '../units/formatQuantity.ts';
import { accuracyRow, signedText } from './accuracyTables.ts';
import { type PerformanceMetric, performanceMetrics, type PerformancePoint } from './performancePoints.ts';
import { engineText } from './engineText.ts';
import { leaveOneOut, sitePerformance } from './sitePerformance.ts';

const { points } = sitePerformance;
const metrics = Object.keys(performanceMetrics) as PerformanceMetric[];

/** What each figure is, where the name alone does not say it. */
export const performanceNotes: Readonly<Record<PerformanceMetric, string>> = {
  tpot: 'A fixed number of clients that never pause; mean time between tokens of a request.',
  ttft: 'The same runs; mean time from sending a request to its first token, the start of the benchmark included.',
  ceiling: 'As many requests as the cache holds, kept full; output tokens a second of the whole deployment.',
  'single-stream': 'One request at a time on early versions of vLLM; output over the whole time.',
  batch: 'All prompts of a run sent at once, nothing after them; output over the whole time.',
  prompt: 'Time to read one prompt inside one process.',
  decode: 'Tokens a second written for one reader; accelerators behind one another where there are several.',
  prefill: 'Tokens a second read of one prompt, 512 at a time.',
};

const groupings: readonly { readonly title: string; readonly of: (point: PerformancePoint) => string }[] = [
  { title: 'By source', of: ({ source }) => records.sources.get(source)?.title ?? source },
  { title: 'By accelerator', of: ({ accelerator }) => accelerator },
  { title: 'By model', of: ({ model }) => model },
  {
    title: 'By engine and version',
    of: ({ engine, engineVersion }) => engineText(engine, engineVersion === '' ? 'unknown' : engineVersion),
  },
];

const ofMetric = (metric: PerformanceMetric) => points.filter((point) => point.metric === metric);

/** Errors of every figure: all together and by group. */
export const performanceSections = metrics.map((metric) => {
  const own = ofMetric(metric);
  return {
    metric,
    name: performanceMetrics[metric],
    note: performanceNotes[metric],
    own,
    all: accuracyRow(performanceMetrics[metric], own),
    tables: groupings.map(({ title, of }) => ({
      title,
      rows: [...Map.groupBy(own, of)]
        .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
        .map(([name, members]) => accuracyRow(name, members)),
    })),
  };
});

const leftOutNames = {
  none: 'Nothing: every row was fitted to',
  model: 'The model',
  accelerator: 'The accelerator',
  version: 'The engine version',
  source: 'The source',
} as const;

/** Errors on rows that the fit had no part in, one row for each thing left out. */
export const leaveOneOutRows = (Object.keys(leftOutNames) as (keyof typeof leftOutNames)[]).map((left) => ({
  name: leftOutNames[left],
  cells: (['tpot', 'ttft', 'ceiling', 'decode', 'prefill'] as const).map((metric) =>
    leaveOneOut.figures.find((one) => one.left_out === left && one.metric === metric),
  ),
}));

const times: readonly PerformanceMetric[] = ['tpot', 'ttft', 'prompt'];
const valueText = (value: number, metric: PerformanceMetric): string =>
  quantityText(value, times.includes(metric) ? 's' : 'token/s');

/** Every measured speed beside its prediction, figure by figure, worst first. */
export const performanceList = metrics.flatMap((metric) =>
  ofMetric(metric)
    .toSorted((one, other) => Math.abs(Math.log(1 + other.error)) - Math.abs(Math.log(1 + one.error)))
    .map(({ model, accelerator, engine, engineVersion, setting, measured, predicted, error, source }) => ({
      figure: performanceMetrics[metric],
      model,
      accelerator,
      engine,
      version: engineText(engine, engineVersion),
      setting,
      measured: valueText(measured, metric),
      predicted: valueText(predicted, metric),
      error: signedText(error),
      source,
    })),
);
