import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costsAt } from '../../../src/charts/volume/costsAt.ts';
import { crossingsOf } from '../../../src/charts/volume/crossingsOf.ts';
import { volumeLayout } from '../../../src/charts/volume/layout.ts';
import { VolumeChart } from '../../../src/charts/volume/VolumeChart.tsx';
import type { VolumeInput } from '../../../src/charts/volume/VolumeInput.ts';
import { volumeSummary } from '../../../src/charts/volume/volumeSummary.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { volumeSamples } from './volumeSamples.ts';

type Sample = Omit<VolumeInput, 'width'>;

const euro = (value: number) => `€${formatCount(value)}`;
const drawn = (sample: Sample, width: number) =>
  drawingOf(VolumeChart, {
    layout: volumeLayout({ ...sample, width }),
    id: 'volume',
    className: 'wide-drawing',
    summary: volumeSummary({ ...sample, text: euro }),
  });
const { usual } = volumeSamples;

describe.each(Object.entries<Sample>(volumeSamples))('volume with %s', (_, sample) => {
  test.each(chartWidths)('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each(chartWidths)('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test.each([690, 326])('names every way at its line, at its end or in the legend at %i px', (width) => {
    const { ends, labels, legend } = volumeLayout({ ...sample, width });
    const named = [
      ...ends.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
      ...labels.filter(({ kind }) => kind === 'name').map(({ text }) => text),
      ...legend.map(({ name }) => name),
    ];
    expect(named.toSorted()).toEqual(sample.ways.map(({ name }) => name).toSorted());
  });
});

const flat = (way: 'own' | 'call', costs: readonly (readonly [number, number])[]) => ({
  way,
  name: way,
  points: costs.map(([tokens, cost]) => ({ tokens, cost })),
});

test('straight lines cross where their costs are equal', () => {
  const own = flat('own', [
    [0, 100],
    [10, 100],
  ]);
  const call = flat('call', [
    [0, 0],
    [10, 250],
  ]);
  expect(crossingsOf([own, call])).toEqual([{ tokens: 4, cost: 100, below: 'call', beyond: 'own' }]);
});

test('a line that a step overtakes is crossed at the step, at its own cost', () => {
  const own = flat('own', [
    [0, 50],
    [4, 50],
    [4, 150],
    [10, 150],
  ]);
  const call = flat('call', [
    [0, 0],
    [10, 200],
  ]);
  expect(crossingsOf([own, call])).toEqual([
    { tokens: 2.5, cost: 50, below: 'call', beyond: 'own' },
    { tokens: 4, cost: 80, below: 'own', beyond: 'call' },
    { tokens: 7.5, cost: 150, below: 'call', beyond: 'own' },
  ]);
});

test('lines that touch and part again do not cross, nor do equal ones', () => {
  const level = flat('own', [
    [0, 100],
    [10, 100],
  ]);
  const peak = flat('call', [
    [0, 0],
    [5, 100],
    [10, 0],
  ]);
  expect(crossingsOf([level, peak])).toEqual([]);
  expect(crossingsOf([level, { ...level, way: 'call' }])).toEqual([]);
});

test('a crossing that lasts a stretch is one crossing', () => {
  const level = flat('own', [
    [0, 100],
    [10, 100],
  ]);
  const held = flat('call', [
    [0, 0],
    [4, 100],
    [6, 100],
    [10, 200],
  ]);
  expect(crossingsOf([level, held])).toHaveLength(1);
});

test('at each crossing both ways cost the same, and the cheaper one changes', () => {
  const points = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 99 })), { minLength: 2 })
    .map((list) => list.toSorted(([one], [other]) => one - other));
  fc.assert(
    fc.property(points, points, (mine, theirs) => {
      const ways = [flat('own', mine), flat('call', theirs)];
      for (const { tokens, cost } of crossingsOf(ways))
        for (const { points: own } of ways) {
          const { below, beyond } = costsAt(own, tokens) ?? { below: NaN, beyond: NaN };
          expect(cost).toBeGreaterThanOrEqual(Math.min(below, beyond) - 1e-6);
          expect(cost).toBeLessThanOrEqual(Math.max(below, beyond) + 1e-6);
        }
      const cheaper = crossingsOf(ways).map(({ beyond }) => beyond);
      for (const [index, one] of cheaper.entries()) if (index > 0) expect(one).not.toBe(cheaper[index - 1]);
    }),
  );
});

test('costs far apart are drawn by ratio, and the axis says so', () => {
  const far = volumeLayout({ ...usual, width: 690 });
  expect(far.yScale).toBe('log');
  expect(far.frame.texts.filter(({ text }) => text.includes('logarithmic'))).toHaveLength(2);
  expect(volumeLayout({ ...volumeSamples['costs alike'], width: 690 }).yScale).toBe('linear');
});

test('the summary tells of the reader’s own volume and of where owning costs less', () => {
  expect(volumeSummary({ ...usual, text: euro })).toMatchInlineSnapshot(
    `"At 9 billion tokens a month least is spent with API, €8 050 a month, against €11 000 for own servers and €19 100 for rented 8 × H100. Owning costs less than rented 8 × H100 at every volume shown and less than API from 48.2 billion."`,
  );
  expect(volumeSummary({ ...volumeSamples['four ways'], text: euro })).toMatchInlineSnapshot(
    `"At 2.4 billion tokens a month least is spent with API, €2 440 a month, against €10 008 for own base with API peaks, €11 000 for own servers and €19 100 for rented 8 × H100. Owning costs less than rented 8 × H100 at every volume shown, less than API from 48.2 billion and less than own base with API peaks up to 24 billion."`,
  );
  expect(volumeSummary({ ...volumeSamples['one point'], text: euro })).toBe('');
  expect(volumeSummary({ ...volumeSamples.none, text: euro })).toBe('Nothing was worked out.');
});

test.each([
  ['wide', 900],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/volume-${name}.svg`);
});
