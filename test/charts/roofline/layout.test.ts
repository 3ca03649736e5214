import { describe, expect, test } from 'vitest';
import { rooflineLayout } from '../../../src/charts/roofline/layout.ts';
import { RooflineChart } from '../../../src/charts/roofline/RooflineChart.tsx';
import type { RooflineInput } from '../../../src/charts/roofline/RooflineInput.ts';
import { rooflineSummary } from '../../../src/charts/roofline/rooflineSummary.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { rooflineSamples } from './rooflineSamples.ts';

type Sample = Omit<RooflineInput, 'width'>;

const drawn = (sample: Sample, width: number) =>
  drawingOf(RooflineChart, {
    layout: rooflineLayout({ ...sample, width }),
    id: 'roofline',
    className: 'wide-drawing',
    summary: rooflineSummary(sample),
  });
const { usual } = rooflineSamples;

describe.each(Object.entries<Sample>(rooflineSamples))('roofline with %s', (_, sample) => {
  test.each([690, 326])('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each([690, 326])('names every point in the drawing or in the legend at %i px', (width) => {
    const { points, labels, legend } = rooflineLayout({ ...sample, width });
    const named = [
      ...labels.filter(({ kind }) => kind === 'point').map(({ text }) => text),
      ...legend.map(({ name }) => name),
    ];
    expect(named.toSorted()).toEqual(points.map(({ name }) => name).toSorted());
  });

  test.each([690, 326])('names the slope and every roof at %i px', (width) => {
    const { roofs, labels } = rooflineLayout({ ...sample, width });
    expect(labels.filter(({ kind }) => kind === 'roof')).toHaveLength(roofs.length);
    expect(labels.filter(({ kind }) => kind === 'slope')).toHaveLength(1);
  });
});

test('the slope meets the highest roof at the ridge', () => {
  const { slope, roofs } = rooflineLayout({ ...usual, width: 690 });
  expect(slope[1]).toEqual({ x: roofs[0]!.ridge.x, y: roofs[0]!.ridge.y });
  expect(roofs[0]!.ridge.intensity).toBeCloseTo(590.7, 1);
});

test('the slope falls by as many tens as the intensity does', () => {
  const { slope, roofs } = rooflineLayout({ ...usual, width: 690 });
  const [begin, end] = slope;
  const lower = roofs[1]!.ridge;
  expect((end.y - lower.y) / (end.x - lower.x)).toBeCloseTo((end.y - begin.y) / (end.x - begin.x), 2);
});

test('a point that takes all the time is the largest, one that takes none the smallest', () => {
  const radii = (share: number) =>
    rooflineLayout({ ...usual, points: [{ ...usual.points[0]!, share }], width: 690 }).points[0]!.radius;
  expect([radii(0), radii(1), radii(2), radii(-1)]).toEqual([4, 9, 9, 4]);
});

test('the summary names the longest part, its limit and how near it comes', () => {
  expect(rooflineSummary(usual)).toMatchInlineSnapshot(
    `"Feed-forward takes 39 % of the time and is limited by memory: at 62 FLOP per byte it reaches 180 TFLOP/s, 87 % of what the roof allows. 5 of 6 parts lie below the ridge point."`,
  );
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/roofline-${name}.svg`);
});
