import type { Way } from '../../../src/charts/marks/Way.ts';
import type { ProbabilityInput, ProbabilityWay } from '../../../src/charts/probability/ProbabilityInput.ts';
import { formatCount, formatThreeDigits } from '../../../src/units/formatQuantity.ts';

type Sample = Omit<ProbabilityInput, 'width'>;

interface MadeWay extends Way {
  /** Place at which it is the likeliest, and how far around that it stays likely. */
  readonly peak: number;
  readonly spread: number;
}

/** Chances that add up to one at every place: each way is likely around its peak, by the logarithm where places are ratios. */
function chances(
  made: readonly MadeWay[],
  places: readonly number[],
  log: boolean,
): readonly ProbabilityWay[] {
  const measure = (at: number) => (log ? Math.log10(at) : at);
  const weights = made.map(({ peak, spread }) =>
    places.map((at) => Math.exp(-(((measure(at) - measure(peak)) / spread) ** 2))),
  );
  return made.map(({ peak: _, spread: __, ...way }, index) => ({
    ...way,
    points: places.map((at, place) => ({
      at,
      fraction: (weights[index]?.[place] ?? 0) / weights.reduce((sum, one) => sum + (one[place] ?? 0), 0),
    })),
  }));
}

const own = { way: 'own', name: 'Own servers', peak: 85, spread: 38 } as const;
const rent = { way: 'rent', name: 'Rented 8 × H100', peak: 40, spread: 15 } as const;
const call = { way: 'call', name: 'API', peak: 3, spread: 27 } as const;
const mix = { way: 'mix', name: 'Own base with API peaks', peak: 55, spread: 22 } as const;
const uses = Array.from({ length: 19 }, (_, index) => 5 * (index + 1));
const loads = Array.from({ length: 25 }, (_, index) => 10 ** (index / 12 - 1));

const used = {
  xScale: 'linear',
  xName: 'Use of the servers, %',
  tickText: formatCount,
  placeText: (at: number) => `${formatCount(at)}\u00a0% used`,
} as const;
const loaded = {
  xScale: 'log',
  xName: 'Load, times yours',
  tickText: formatThreeDigits,
  placeText: (at: number) => `${formatThreeDigits(at)} times your load`,
} as const;
const flat = (fractions: readonly number[], places: readonly number[]): readonly ProbabilityWay[] =>
  [own, rent, call, mix].slice(0, fractions.length).map(({ way, name }, index) => ({
    way,
    name,
    points: places.map((at) => ({ at, fraction: fractions[index] ?? 0 })),
  }));

/** Chances as they are and as they ought not to be; the first is usual. */
export const probabilitySamples = {
  usual: { ...used, ways: chances([own, rent, call], uses, false), own: { at: 38, name: 'Yours' } },
  'four ways over the load': {
    ...loaded,
    ways: chances(
      [
        { ...own, peak: 8, spread: 0.9 },
        { ...mix, peak: 1.8, spread: 0.45 },
        { ...rent, peak: 0.7, spread: 0.3 },
        { ...call, peak: 0.1, spread: 0.7 },
      ],
      loads,
      true,
    ),
    own: { at: 1, name: 'Yours' },
  },
  'one way certain': { ...used, ways: flat([1, 0, 0], uses), own: { at: 5, name: 'Yours' } },
  'all alike': { ...used, ways: flat([0.25, 0.25, 0.25, 0.25], uses), own: { at: 95, name: 'Your own use' } },
  'a place beyond': { ...used, ways: flat([0.6, 0.4], uses), own: { at: 140, name: 'Yours' } },
  slivers: { ...used, ways: flat([0.01, 0.02, 0.96, 0.01], uses), own: { at: 50, name: 'Yours' } },
  'one place': { ...loaded, ways: flat([0.7, 0.3], [1]), own: { at: 1, name: 'Yours' } },
  none: { ...used, ways: [] },
} satisfies Record<string, Sample>;
