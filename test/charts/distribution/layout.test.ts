import { describe, expect, test } from 'vitest';
import type { DistributionInput } from '../../../src/charts/distribution/DistributionInput.ts';
import { DistributionChart } from '../../../src/charts/distribution/DistributionChart.tsx';
import { distributionSummary } from '../../../src/charts/distribution/distributionSummary.ts';
import { distributionLayout } from '../../../src/charts/distribution/layout.ts';
import { timeBins } from '../../../src/charts/distribution/timeBins.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { distributionSamples } from './distributionSamples.ts';

type Sample = Omit<DistributionInput, 'width'>;

const drawn = (sample: Sample, width: number) =>
  drawingOf(DistributionChart, {
    layout: distributionLayout({ ...sample, width }),
    id: 'distribution',
    className: 'wide-drawing',
    summary: distributionSummary(sample),
  });
const { usual, 'a long tail': tail } = distributionSamples;

describe.each(Object.entries<Sample>(distributionSamples))('distribution of %s', (_, sample) => {
  test.each([690, 326])('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each([690, 326])('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity/);
  });

  test('counts every time once', () => {
    const { bins, beyond } = timeBins(
      sample.seconds,
      sample.quantiles.map(({ seconds }) => seconds),
    );
    const counted = bins.reduce((sum, { share }) => sum + share * sample.seconds.length, beyond);
    expect(counted).toBeCloseTo(sample.seconds.length, 6);
  });
});

test('times within a narrow range are drawn on a linear scale, a long tail by ratio', () => {
  expect(distributionLayout({ ...usual, width: 690 }).xScale).toBe('linear');
  const far = distributionLayout({ ...tail, width: 690 });
  expect(far.xScale).toBe('log');
  expect(far.frame.texts.some(({ text }) => text.endsWith('logarithmic'))).toBe(true);
});

test('the order of the times does not matter', () => {
  const reversed = { ...usual, seconds: usual.seconds.toReversed(), width: 690 };
  expect(distributionLayout(reversed)).toEqual(distributionLayout({ ...usual, width: 690 }));
});

test('the axis takes the unit that its name ends in, else the one that suits the median', () => {
  const nameOf = (sample: Sample) =>
    distributionLayout({ ...sample, width: 690 }).frame.texts.find(({ text }) => text.startsWith('Time'))
      ?.text;
  expect(nameOf(usual)).toBe('Time to the first token, ms');
  expect(nameOf(tail)).toBe('Time to the first token, seconds, logarithmic');
});

test('a late time far beyond the rest is counted, not drawn', () => {
  const { beyond } = distributionLayout({ ...distributionSamples['one late time'], width: 690 });
  expect(beyond?.text).toMatch(/^\d+ beyond$/);
});

test('the summary names the quantiles and the longest time', () => {
  expect(distributionSummary(usual)).toMatchInlineSnapshot(
    `"Quantiles are 420 ms (half), 881 ms (95 %) and 1.2 s (99 %). The longest of 2 000 is 1.95 s."`,
  );
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/distribution-${name}.svg`);
});
