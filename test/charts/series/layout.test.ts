import { describe, expect, test } from 'vitest';
import { seriesLayout } from '../../../src/charts/series/layout.ts';
import { SeriesChart } from '../../../src/charts/series/SeriesChart.tsx';
import type { SeriesInput } from '../../../src/charts/series/SeriesInput.ts';
import { seriesSummary } from '../../../src/charts/series/seriesSummary.ts';
import { thinned } from '../../../src/charts/series/thinned.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { seriesSamples } from './seriesSamples.ts';

type Sample = Omit<SeriesInput, 'width'>;

const drawn = (sample: Sample, width: number) =>
  drawingOf(SeriesChart, {
    layout: seriesLayout({ ...sample, width }),
    id: 'series',
    className: 'wide-drawing',
    summary: seriesSummary(sample),
  });
const { usual, 'many values': many } = seriesSamples;

describe.each(Object.entries<Sample>(seriesSamples))('series with %s', (_, sample) => {
  test.each([690, 326, 210])('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each([690, 326])('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity/);
  });
});

test('a line alone is the reader\u2019s own and needs no name', () => {
  const { lines, labels } = seriesLayout({ ...seriesSamples['one line'], width: 690 });
  expect(lines.map(({ colour }) => colour)).toEqual(['own']);
  expect(labels).toEqual([]);
});

test('several lines take the series in order and are named', () => {
  const { lines, labels } = seriesLayout({ ...usual, width: 690 });
  expect(lines.map(({ colour }) => colour)).toEqual(['series-1', 'series-2']);
  expect(labels.map(({ text }) => text)).toEqual(['Running', 'Waiting']);
});

test('thinning keeps the least and the greatest value and at most four for each pixel', () => {
  const { values } = many.lines[0]!;
  const kept = thinned(values, (at) => at / 2);
  expect(kept.length).toBeLessThanOrEqual(4 * 301);
  const ends = (list: typeof values) => [
    Math.min(...list.map(({ value }) => value)),
    Math.max(...list.map(({ value }) => value)),
  ];
  expect(ends([...kept])).toEqual(ends(values));
});

test('the summary tells of the begin, the peak and the end of each line', () => {
  expect(seriesSummary(usual)).toMatchInlineSnapshot(
    `"Running begins at 0, is highest at 64 and ends at 0.0439; Waiting begins at 0, is highest at 18 and ends at 0.0493."`,
  );
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/series-${name}.svg`);
});
