import { crossingsOf } from '../../../src/charts/volume/crossingsOf.ts';
import type { VolumeInput, VolumeWay } from '../../../src/charts/volume/VolumeInput.ts';
import { formatCount, formatThreeDigits } from '../../../src/units/formatQuantity.ts';

type Sample = Omit<VolumeInput, 'width'>;

const names = {
  xName: 'Tokens a month',
  yName: 'Cost a month, euro',
  text: formatCount,
  tickText: (tokens: number) =>
    tokens >= 1e9 ? `${formatThreeDigits(tokens / 1e9)}\u00a0B` : `${formatThreeDigits(tokens / 1e6)}\u00a0M`,
  volumeText: (tokens: number) =>
    tokens >= 1e9
      ? `${formatThreeDigits(tokens / 1e9)}\u00a0billion`
      : `${formatThreeDigits(tokens / 1e6)}\u00a0million`,
};

/** Volumes from the least to the most, by ratio. */
const volumes = (least: number, most: number, count = 120): readonly number[] =>
  Array.from({ length: count + 1 }, (_, index) => least * (most / least) ** (index / count));

/** Whole servers, each with its own volume and cost a month, on top of what is paid anyway. */
function stairs(
  way: Omit<VolumeWay, 'points'>,
  { base, each, holds }: { readonly base: number; readonly each: number; readonly holds: number },
  [least, most]: readonly [number, number],
): VolumeWay {
  const steps = Array.from({ length: Math.floor(most / holds) }, (_, index) => (index + 1) * holds);
  const costOf = (servers: number) => base + each * servers;
  return {
    ...way,
    points: [
      { tokens: least, cost: costOf(Math.ceil(least / holds)) },
      ...steps
        .filter((tokens) => tokens > least && tokens < most)
        .flatMap((tokens) => [
          { tokens, cost: costOf(tokens / holds) },
          { tokens, cost: costOf(tokens / holds + 1) },
        ]),
      { tokens: most, cost: costOf(Math.ceil(most / holds)) },
    ],
  };
}

const line = (
  way: Omit<VolumeWay, 'points'>,
  { base, per }: { readonly base: number; readonly per: number },
  [least, most]: readonly [number, number],
): VolumeWay => ({
  ...way,
  points: volumes(least, most).map((tokens) => ({ tokens, cost: base + per * tokens })),
});

const span = [1e8, 1e11] as const;
const own = stairs({ way: 'own', name: 'Own servers' }, { base: 3400, each: 7600, holds: 12e9 }, span);
const rent = stairs(
  { way: 'rent', name: 'Rented 8 × H100' },
  { base: 1900, each: 17_200, holds: 12e9 },
  span,
);
const call = line({ way: 'call', name: 'API' }, { base: 400, per: 0.85e-6 }, span);
const mix = line({ way: 'mix', name: 'Own base with API peaks' }, { base: 9000, per: 0.42e-6 }, span);

const sample = (ways: readonly VolumeWay[], rest: Partial<Sample> = {}): Sample => ({
  ...names,
  ways,
  crossings: crossingsOf(ways),
  ...rest,
});

/** Ways as they are and as they ought not to be; the first is usual. */
export const volumeSamples = {
  usual: sample([own, rent, call], {
    own: { tokens: 9e9, name: 'Yours' },
  }),
  'four ways': sample([own, rent, call, mix], { own: { tokens: 2.4e9, name: 'Your volume' } }),
  'costs alike': sample(
    [
      stairs({ way: 'own', name: 'Own servers' }, { base: 60_000, each: 2000, holds: 2e9 }, [1e9, 2e10]),
      line({ way: 'call', name: 'API' }, { base: 59_000, per: 1e-6 }, [1e9, 2e10]),
    ],
    { own: { tokens: 1e9, name: 'Yours' } },
  ),
  'one line on another': sample(
    (['own', 'rent', 'call', 'mix'] as const).map((way) =>
      line({ way, name: `The way that is called ${way}` }, { base: 100, per: 1e-6 }, span),
    ),
    { own: { tokens: 1e11, name: 'Yours' } },
  ),
  'a volume beyond the lines': sample([own, call], {
    own: { tokens: 4e12, name: 'Yours' },
  }),
  'one point': sample([{ way: 'own', name: 'Own servers', points: [{ tokens: 1e9, cost: 9000 }] }]),
  'nothing to pay': sample([
    {
      way: 'call',
      name: 'API',
      points: [
        { tokens: 0, cost: 0 },
        { tokens: 1e9, cost: 0 },
      ],
    },
  ]),
  none: sample([]),
} satisfies Record<string, Sample>;
