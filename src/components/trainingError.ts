import { formatCount } from '../units/formatQuantity.ts';
import { errorSummary } from './errorSummary.ts';
import { percentText } from './percentText.ts';
import { siteTraining } from './siteTraining.ts';

const { memory, speed, leftOutFigures } = siteTraining;
const ofMethod = (method: string) => memory.filter(({ row }) => row.method === method);
const pointsOf = {
  memory,
  lora: ofMethod('lora'),
  qlora: ofMethod('qlora'),
  full: ofMethod('full'),
  speed,
} as const;
export type TrainingErrorOf = keyof typeof pointsOf;

interface AskedError {
  readonly of?: string;
  readonly without?: string;
  readonly what?: string;
}

/**
 * An error of the training estimate in the words of an article: the median for rows of one kind, by constants fitted
 * with or without what each is grouped by, or how many rows there are.
 *
 * @throws {RangeError} where no such error is known.
 */
export function trainingError({ of = '', without = '', what = 'median' }: AskedError): string {
  const found = summaryOf(of, without);
  if (found === undefined || (what !== 'median' && what !== 'count'))
    throw new RangeError(
      `TrainingError must be memory, lora, qlora, full or speed, without a model or source or neither, as median or count, got ${[of, without, what].join(' ')}`,
    );
  return what === 'count' ? formatCount(found.count) : percentText(found.median);
}

function summaryOf(of: string, without: string) {
  const points = new Map<string, (typeof pointsOf)[TrainingErrorOf]>(Object.entries(pointsOf)).get(of);
  if (!points) return undefined;
  if (without === '') return errorSummary(points);
  return leftOutFigures.find((figure) => figure.left_out === without && figure.metric === `train-${of}`);
}
