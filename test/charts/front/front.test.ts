import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FrontChart } from '../../../src/charts/front/FrontChart.tsx';
import type { FrontPoint } from '../../../src/charts/front/FrontInput.ts';
import { frontSummary } from '../../../src/charts/front/frontSummary.ts';
import { frontLayout } from '../../../src/charts/front/layout.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { frontSamples } from './frontSamples.ts';

const euros = (value: number) => formatMoney(value, 'EUR');
const layoutOf = (points: readonly FrontPoint[], width = 690) =>
  frontLayout({ points, width, xName: 'Time per token, ms', yName: 'Cost over five years', tickText: euros });
const drawn = (points: readonly FrontPoint[], width: number) =>
  drawingOf(FrontChart, {
    layout: layoutOf(points, width),
    id: 'front',
    className: 'wide-drawing',
    summary: frontSummary({ points }, euros),
  });

describe.each(Object.entries(frontSamples))('candidates %s', (_, points) => {
  test.each(chartWidths)('keep their labels apart and inside at %i px', (width) => {
    const drawing = drawn(points, width);
    expect(labelFaults(drawing)).toEqual([]);
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('whatever the candidates are, labels keep apart and every point is inside', () => {
  const candidate = fc.record({
    name: fc.constantFrom('H100', 'L40S', 'GB200 NVL72', 'RTX PRO 6000 Blackwell'),
    at: fc.double({ min: 0.1, max: 5000, noNaN: true }),
    value: fc.double({ min: 1, max: 1e9, noNaN: true }),
    best: fc.boolean(),
    chosen: fc.boolean(),
    evidence: fc.constantFrom('measured', 'calibrated', 'modelled'),
  });
  fc.assert(
    fc.property(
      fc.array(candidate, { maxLength: 40 }),
      fc.integer({ min: 320, max: 1100 }),
      (made, width) => {
        const points = made.map((one, index) => ({ ...one, id: String(index) }));
        const drawing = drawn(points, width);
        expect(labelFaults(drawing)).toEqual([]);
        expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
        const { frame, points: placed } = layoutOf(points, width);
        for (const { x, y } of placed) {
          expect(x).toBeGreaterThanOrEqual(frame.left - 0.1);
          expect(x).toBeLessThanOrEqual(frame.right + 0.1);
          expect(y).toBeGreaterThanOrEqual(frame.top - 0.1);
          expect(y).toBeLessThanOrEqual(frame.foot + 0.1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('the stairs go over the points that nothing beats, from the quickest to the cheapest', () => {
  const { points, stairs } = layoutOf(frontSamples['usual'] ?? []);
  const [cheap, middle, quick] = points.filter(({ best }) => best);
  expect(stairs).toBe(
    `M${quick?.x} ${quick?.y}L${middle?.x} ${quick?.y}L${middle?.x} ${middle?.y}` +
      `L${cheap?.x} ${middle?.y}L${cheap?.x} ${cheap?.y}`,
  );
});

test('the chosen one is named whatever is crowded', () => {
  const { labels } = layoutOf(frontSamples['on one place'] ?? [], 326);
  expect(labels.find(({ chosen }) => chosen)?.text).toBe('H100');
});

test('the summary names the cheapest and the quickest', () => {
  expect(frontSummary({ points: frontSamples['usual'] ?? [] }, euros)).toBe(
    'L40S costs least, €610k, at 48 ms a token; B200 is the quickest, 12 ms for €1.9M.',
  );
  expect(frontSummary({ points: frontSamples['one'] ?? [] }, euros)).toContain('nothing dearer is quicker');
  expect(frontSummary({ points: [] }, euros)).toBe('Nothing keeps the promise.');
});
