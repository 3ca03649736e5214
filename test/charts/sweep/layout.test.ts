import { describe, expect, test } from 'vitest';
import { type SweepInput, sweepLayout } from '../../../src/charts/sweep/layout.ts';
import { SweepChart } from '../../../src/charts/sweep/SweepChart.tsx';
import { sweepSummary } from '../../../src/charts/sweep/sweepSummary.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { sweepSamples } from './sweepSamples.ts';

type Curves = SweepInput['curves'];

const names = {
  xName: 'Output tokens a second for each reader',
  yName: 'Output tokens a second for each accelerator',
};
const layoutOf = (curves: Curves, width = 690) => sweepLayout({ curves, width, ...names });
const drawn = (curves: Curves, width: number) =>
  drawingOf(SweepChart, {
    layout: layoutOf(curves, width),
    id: 'sweep',
    className: 'wide-drawing',
    summary: sweepSummary({ curves }),
  });
const { usual } = sweepSamples;

describe.each(Object.entries(sweepSamples))('sweep %s', (_, curves) => {
  test.each([690, 326])('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(curves, width))).toEqual([]);
  });

  test.each([690, 326])('names every curve in the drawing or in the legend at %i px', (width) => {
    const { labels, legend } = layoutOf(curves, width);
    const named = [
      ...labels.filter(({ kind }) => kind === 'name').map(({ text }) => text),
      ...legend.map(({ name }) => name),
    ];
    expect(named.toSorted()).toEqual(curves.map(({ name }) => name).toSorted());
  });

  test('marks four to six values on either axis, or fewer where they are drawn small', () => {
    const { frame } = layoutOf(curves);
    expect(frame.tickX.length).toBeGreaterThanOrEqual(2);
    expect(frame.tickX.length).toBeLessThanOrEqual(7);
    expect(frame.gridY.length).toBeLessThanOrEqual(7);
  });
});

test('a faster reader stands further right, a better yield higher', () => {
  const [curve] = layoutOf(usual).curves;
  const places = curve!.points;
  for (const [index, { x, y }] of places.entries())
    if (index > 0) {
      expect(x).toBeLessThan(places[index - 1]!.x);
      expect(y).toBeLessThan(places[index - 1]!.y);
    }
});

test('the ring lies on the chosen point, else on the nearest', () => {
  const ringOf = (chosen: number) => layoutOf([{ ...usual[0]!, chosen }]).curves[0]!.ring?.clients;
  expect(ringOf(64)).toBe(64);
  expect(ringOf(70)).toBe(64);
  expect(ringOf(5000)).toBe(512);
});

test('the band is drawn around the own curve alone', () => {
  expect(layoutOf(usual).curves.map(({ band }) => band !== '')).toEqual([true, false, false]);
});

test('the own curve takes the accent, the others the series in order', () => {
  expect(layoutOf(usual).curves.map(({ colour }) => colour)).toEqual(['own', 'series-1', 'series-2']);
});

test('the saturated stretch begins at the last point that is not', () => {
  const { rising, saturated, points } = layoutOf(usual).curves[0]!;
  const last = points.findLast((point) => !point.saturated)!;
  expect(rising.endsWith(`${last.x},${last.y}`)).toBe(true);
  expect(saturated.startsWith(`M${last.x},${last.y}`)).toBe(true);
});

test('paces far apart are drawn by ratio, and the axis says so', () => {
  const far = layoutOf(sweepSamples['far apart']);
  expect(far.xScale).toBe('log');
  expect(far.frame.texts.some(({ text }) => text.includes('logarithmic'))).toBe(true);
  expect(
    layoutOf(sweepSamples['own alone'].map((one) => ({ ...one, points: one.points.slice(0, 6) }))).xScale,
  ).toBe('linear');
});

test('the summary tells of the chosen point and of where more clients add little', () => {
  expect(sweepSummary({ curves: usual.slice(0, 1) })).toMatchInlineSnapshot(
    `"At 64 clients each gets 48.6 tokens a second and each accelerator gives 778; more clients still add up to 512, the most that were tried."`,
  );
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/sweep-${name}.svg`);
});
