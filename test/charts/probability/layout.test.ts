import { describe, expect, test } from 'vitest';
import { fractionAt } from '../../../src/charts/probability/fractionAt.ts';
import { probabilityLayout } from '../../../src/charts/probability/layout.ts';
import { leadersOf } from '../../../src/charts/probability/leadersOf.ts';
import { ProbabilityChart } from '../../../src/charts/probability/ProbabilityChart.tsx';
import type { ProbabilityInput } from '../../../src/charts/probability/ProbabilityInput.ts';
import { probabilitySummary } from '../../../src/charts/probability/probabilitySummary.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { probabilitySamples } from './probabilitySamples.ts';

type Sample = Omit<ProbabilityInput, 'width'>;

const drawn = (sample: Sample, width: number) =>
  drawingOf(ProbabilityChart, {
    layout: probabilityLayout({ ...sample, width }),
    id: 'probability',
    className: 'wide-drawing',
    summary: probabilitySummary(sample),
  });
const { usual, 'four ways over the load': overLoad } = probabilitySamples;

describe.each(Object.entries<Sample>(probabilitySamples))('chances with %s', (_, sample) => {
  test.each(chartWidths)('keep their labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each(chartWidths)('are drawn from numbers alone at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each([690, 326])('name every way in its area or in the legend at %i px', (width) => {
    const { labels, legend } = probabilityLayout({ ...sample, width });
    const named = [
      ...labels.filter(({ kind }) => kind === 'name').map(({ text }) => text),
      ...legend.map(({ name }) => name),
    ];
    expect(named.toSorted()).toEqual(sample.ways.map(({ name }) => name).toSorted());
  });
});

test('the areas stand upon one another and fill the field from nought to a hundred', () => {
  const { ways, frame } = probabilityLayout({ ...usual, width: 690 });
  for (const [place] of ways[0]!.levels.entries()) {
    expect(ways[0]!.levels[place]!.foot).toBe(frame.foot);
    expect(ways.at(-1)!.levels[place]!.top).toBeCloseTo(frame.top, 6);
    for (const [index, { levels }] of ways.entries())
      if (index > 0) expect(levels[place]!.foot).toBe(ways[index - 1]!.levels[place]!.top);
  }
});

test('a chance twice as great is twice as thick', () => {
  const { ways } = probabilityLayout({ ...probabilitySamples['a place beyond'], width: 690 });
  const thickness = ({ top, foot }: (typeof ways)[number]['levels'][number]) => foot - top;
  expect(thickness(ways[0]!.levels[0]!) / thickness(ways[1]!.levels[0]!)).toBeCloseTo(1.5, 2);
});

test('the reader’s own place is upright, with the chances of all ways beside it', () => {
  const { rules, labels } = probabilityLayout({ ...overLoad, width: 690 });
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({ name: 'Yours', value: '1 times your load', own: true });
  const chances = labels.filter(({ kind }) => kind === 'chance').map(({ text }) => Number.parseInt(text, 10));
  expect(chances.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(95);
});

test('a place outside what was drawn is left out', () => {
  expect(probabilityLayout({ ...probabilitySamples['a place beyond'], width: 690 }).rules).toEqual([]);
});

test('multiples are drawn by ratio, and the axis says so', () => {
  const { frame, ways } = probabilityLayout({ ...overLoad, width: 690 });
  expect(frame.texts.some(({ text }) => text === 'Load, times yours, logarithmic')).toBe(true);
  const places = ways[0]!.levels.map(({ x }) => x);
  expect(places[12]! - places[0]!).toBeCloseTo(places[24]! - places[12]!, 1);
});

test('between two places a chance lies between theirs', () => {
  const points = [
    { at: 10, fraction: 0.2 },
    { at: 20, fraction: 0.6 },
  ];
  expect([5, 10, 15, 20, 30].map((at) => fractionAt(points, at))).toEqual([0.2, 0.2, 0.4, 0.6, 0.6]);
});

test('the lead changes where two chances are equal', () => {
  const way = (id: 'own' | 'call', fractions: readonly number[]) => ({
    way: id,
    name: id,
    points: fractions.map((fraction, index) => ({ at: 10 * index, fraction })),
  });
  expect(leadersOf([way('own', [0.2, 0.4, 0.7]), way('call', [0.8, 0.6, 0.3])])).toEqual([
    { way: 'call', name: 'call' },
    { way: 'own', name: 'own', from: expect.closeTo(13.333, 2) as number },
  ]);
  expect(leadersOf([])).toEqual([]);
});

test('the summary tells of the reader’s own place and of who leads where', () => {
  expect(probabilitySummary(usual)).toMatchInlineSnapshot(
    `"At 38 % used the chances of costing least are rented 8 × H100 in 70, own servers in 16 and API in 14 of 100 draws. Likeliest to cost least is first API, from 27 % used on rented 8 × H100 and from 53 % used on own servers."`,
  );
  expect(probabilitySummary(overLoad)).toMatchInlineSnapshot(
    `"At 1 times your load the chances of costing least are rented 8 × H100 in 39, own base with API peaks in 36, own servers in 18 and API in 7 of 100 draws. Likeliest to cost least is first API, from 0.392 times your load on rented 8 × H100, from 1.02 times your load on own base with API peaks and from 2.96 times your load on own servers."`,
  );
  expect(probabilitySummary(probabilitySamples['one way certain'])).toMatchInlineSnapshot(
    `"At 5 % used the chances of costing least are own servers in 100, rented 8 × H100 in 0 and API in 0 of 100 draws. Likeliest to cost least is own servers throughout."`,
  );
  expect(probabilitySummary(probabilitySamples.none)).toBe('Nothing was drawn.');
});

test.each([
  ['wide', 900],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/probability-${name}.svg`);
});
