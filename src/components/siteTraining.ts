import leaveOneOutText from '../../content/data/measurements/leave-one-out.json?raw';
import csv from '../../content/data/measurements/training.csv?raw';
import exclusionsText from '../../content/data/measurements/training-exclusions.yaml?raw';
import termsText from '../../content/data/measurements/training-terms.yaml?raw';
import { leaveOneOutRecord } from '../data/leaveOneOut.ts';
import { catalogue, records } from '../data/siteCatalogue.ts';
import { readTrainingExclusions, readTrainingMeasurements } from '../data/trainingMeasurement.ts';
import { readTrainingTerms } from '../data/trainingTerms.ts';
import { accuracyRow } from './accuracyTables.ts';
import { methodNames, trainingCases, trainingPoints } from './trainingAccuracy.ts';

/** Constants of the training estimate, as calibration left them. */
export const siteTrainingTerms = readTrainingTerms(termsText);

const { cases, leftOut } = trainingCases(readTrainingMeasurements(csv), catalogue);
const points = trainingPoints(cases, () => siteTrainingTerms);
const memory = points.filter(({ metric }) => metric === 'train-memory');
const speed = points.filter(({ metric }) => metric === 'train-speed');
const { figures } = leaveOneOutRecord.parse(JSON.parse(leaveOneOutText));

const groupsOf = (own: typeof points, nameOf: (point: (typeof points)[number]) => string) =>
  [...Map.groupBy(own, nameOf)]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([name, members]) => accuracyRow(name, members));

const leftOutNames = { none: 'Nothing', model: 'Its model', source: 'Its source' } as const;
const leftOutMetrics = ['train-memory', 'train-lora', 'train-qlora', 'train-full', 'train-speed'] as const;

/** Errors of the training estimate against measured runs, worked out when the site is built. */
export const siteTraining = {
  memory,
  speed,
  byMethod: [
    ...groupsOf(memory, ({ row }) => methodNames[row.method] ?? row.method),
    accuracyRow('Tokens per second', speed),
  ],
  bySource: groupsOf(memory, ({ row }) => records.sources.get(row.source)?.title ?? row.source),
  byModel: groupsOf(memory, ({ row }) => records.models.get(row.model_id)?.name ?? row.model_id),
  leftOutFigures: figures.filter(({ left_out }) => left_out !== 'none'),
  leaveOneOut: (Object.keys(leftOutNames) as (keyof typeof leftOutNames)[]).map((left) => ({
    name: leftOutNames[left],
    cells: leftOutMetrics.map((metric) =>
      figures.find((one) => one.left_out === left && one.metric === metric),
    ),
  })),
  rules: readTrainingExclusions(exclusionsText).map(({ id, rule, reason }) => ({
    rule,
    reason,
    count: [...leftOut].find(([name]) => name === id)?.[1] ?? 0,
  })),
};
