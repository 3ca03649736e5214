import { quantile } from 'd3-array';
import type { DistributionInput } from '../../../src/charts/distribution/DistributionInput.ts';

type Sample = Omit<DistributionInput, 'width'>;

const marks = [
  { fraction: 0.5, name: 'half' },
  { fraction: 0.95, name: '95 %' },
  { fraction: 0.99, name: '99 %' },
];
const marked = (seconds: readonly number[], unitName: string): Sample => ({
  seconds,
  unitName,
  quantiles: marks.map((mark) => ({ ...mark, seconds: quantile(seconds, mark.fraction) ?? 0 })),
});
/** Evenly spaced places of a distribution, so that the same numbers come out each time. */
const places = Array.from({ length: 2000 }, (_, index) => (index + 0.5) / 2000);
const bell = (place: number) => (place ** 0.135 - (1 - place) ** 0.135) / 0.1975;

/** Times as they are and as they ought not to be; the first is usual. */
export const distributionSamples = {
  usual: marked(
    places.map((place) => 0.42 * Math.exp(0.45 * bell(place))),
    'Time to the first token',
  ),
  'a long tail': marked(
    places.map((place) => 0.2 * Math.exp(1.5 * bell(place))),
    'Time to the first token, seconds',
  ),
  'all the same': marked(Array<number>(500).fill(0.031), 'Time between tokens, ms'),
  'close together, far from nought': marked(
    places.map((place) => 0.03 + place * 0.001),
    'Time between tokens, ms',
  ),
  'one late time': marked(
    [...Array<number>(5000).fill(0.5), ...places.slice(0, 200), 400],
    'Time to the first token',
  ),
  'two heaps': marked(
    [...Array<number>(900).fill(0.1), ...Array<number>(100).fill(30)],
    'Time to the first token',
  ),
  'one time': marked([2], ''),
  'many quantiles': {
    seconds: places,
    unitName: 'Time, s',
    quantiles: [0.5, 0.75, 0.9, 0.95, 0.99].map((fraction) => ({
      fraction,
      name: `${fraction * 100} of 100`,
      seconds: fraction,
    })),
  },
  nought: marked([0, 0, 0], 'Time waited'),
  none: { seconds: [], quantiles: [], unitName: 'Time to the first token' },
} satisfies Record<string, Sample>;
