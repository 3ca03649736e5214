import { describe, expect, test } from 'vitest';
import { memoryBarLayout, type MemoryRow } from '../../../src/charts/memory-bar/layout.ts';
import { MemoryBarChart } from '../../../src/charts/memory-bar/MemoryBarChart.tsx';
import { picture } from '../picture.ts';

const gib = 2 ** 30;
const rows = (count: number, weights: number, free: number): readonly MemoryRow[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `No. ${index + 1}`,
    parts: [
      { part: 'weights', bytes: weights * gib },
      { part: 'cache', bytes: 42.9 * gib },
      { part: 'activations', bytes: 1.72 * gib },
      { part: 'runtime', bytes: 1.27 * gib },
      { part: 'free', bytes: free * gib },
      { part: 'reserve', bytes: 6.34 * gib },
    ],
    usedLow: (weights + 45) * gib,
    usedHigh: (weights + 49) * gib,
  }));

const draw = (shown: readonly MemoryRow[], width: number) => (
  <MemoryBarChart
    id="test"
    className="test"
    summary="Memory of each accelerator"
    layout={memoryBarLayout({
      rows: shown,
      memoryBytes: 79.26 * gib,
      usableBytes: 72.92 * gib,
      width,
      labelled: width > 400,
    })}
  />
);

const pictures = [
  ['fits-wide', draw(rows(4, 17, 10), 690)],
  ['fits-narrow', draw(rows(4, 17, 10), 326)],
  ['fails-wide', draw(rows(1, 132, 0), 690)],
  ['fails-narrow', draw(rows(1, 132, 0), 326)],
] as const;

describe('the memory chart is drawn as before', () => {
  test.each(pictures)('%s', async (name, chart) => {
    await expect(picture(chart)).toMatchFileSnapshot(`../../pictures/memory-bar-${name}.svg`);
  });
});

test('no chart has a style attribute, which the content policy forbids', () => {
  for (const [, chart] of pictures) expect(picture(chart)).not.toMatch(/\sstyle=/);
});

test('the chart is an image with the numbers in words', () => {
  const [, chart] = pictures[0];
  expect(picture(chart)).toMatch(/<svg [^>]*role="img"[^>]*aria-label="Memory of each accelerator"/);
});
