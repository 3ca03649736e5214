import { describe, expect, test } from 'vitest';
import { type StepBarInput, stepBarLayout } from '../../../src/charts/step-bar/layout.ts';
import { StepBarChart } from '../../../src/charts/step-bar/StepBarChart.tsx';
import { stepBarSummary } from '../../../src/charts/step-bar/stepBarSummary.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { stepSamples } from './stepSamples.ts';

type Parts = StepBarInput['parts'];

const { usual } = stepSamples;
const drawn = (parts: Parts, width: number, labelled: boolean) =>
  drawingOf(StepBarChart, {
    layout: stepBarLayout({ parts, width, labelled }),
    id: 'step',
    className: 'wide-drawing',
    summary: stepBarSummary({ parts }),
  });

describe.each(Object.entries(stepSamples))('labels of %s', (_, parts) => {
  test.each([
    [690, true],
    [690, false],
    [326, true],
    [326, false],
  ])('keep apart and inside at %i px', (width, labelled) => {
    expect(labelFaults(drawn(parts, width, labelled))).toEqual([]);
  });
});

test('parts fill the bar from end to end in the order given', () => {
  const { parts, width } = stepBarLayout({ parts: usual, width: 690, labelled: true });
  expect(parts.map(({ part }) => part)).toEqual(usual.map(({ part }) => part));
  expect(parts[0]?.x).toBe(0);
  for (const [index, { x }] of parts.entries())
    if (index > 0) expect(x).toBeCloseTo(parts[index - 1]!.x + parts[index - 1]!.width, 1);
  expect(parts.at(-1)!.x + parts.at(-1)!.width).toBeCloseTo(width - 2, 1);
});

test('a part twice as long is twice as wide', () => {
  const { parts } = stepBarLayout({
    parts: [
      { part: 'attention', name: 'Attention', seconds: 2 },
      { part: 'head', name: 'Head', seconds: 1 },
    ],
    width: 690,
    labelled: true,
  });
  expect(parts[0]!.width).toBeCloseTo(2 * parts[1]!.width, 1);
});

test('parts under one and a half hundredths become the rest, at the end', () => {
  const { parts } = stepBarLayout({
    parts: [
      { part: 'head', name: 'Output head', seconds: 0.01 },
      { part: 'host', name: 'Host', seconds: 0.014 },
      { part: 'attention', name: 'Attention', seconds: 0.976 },
    ],
    width: 690,
    labelled: true,
  });
  expect(parts.map(({ part, name, seconds }) => [part, name, Number(seconds.toFixed(3))])).toEqual([
    ['attention', 'Attention', 0.976],
    ['rest', 'Rest', 0.024],
  ]);
});

test('every part is named by a label or by the legend', () => {
  for (const parts of Object.values(stepSamples))
    for (const labelled of [true, false]) {
      const { parts: shown, labels, legend } = stepBarLayout({ parts, width: 690, labelled });
      expect([...labels, ...legend].map(({ part }) => part).toSorted()).toEqual(
        shown.map(({ part }) => part).toSorted(),
      );
    }
});

test('the summary names the whole and the shares, the longest first', () => {
  expect(stepBarSummary({ parts: usual })).toBe(
    'A step takes 22.4\u00a0ms: Feed-forward 39 %, Attention 28 %, Projections 18 %, Communication 5 %, Element-wise 4 %, Output head 3 %, Host 3 %.',
  );
});

test.each([
  ['wide', 690, true],
  ['narrow', 326, false],
] as const)('picture %s', async (name, width, labelled) => {
  await expect(drawn(usual, width, labelled)).toMatchFileSnapshot(`../../pictures/step-bar-${name}.svg`);
});
