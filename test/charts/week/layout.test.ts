import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hourAtPlace } from '../../../src/charts/week/hourAtPlace.ts';
import { weekLayout } from '../../../src/charts/week/layout.ts';
import { WeekChart } from '../../../src/charts/week/WeekChart.tsx';
import type { WeekInput } from '../../../src/charts/week/WeekInput.ts';
import { weekSummary } from '../../../src/charts/week/weekSummary.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { weekSamples } from './weekSamples.ts';

type Sample = Omit<WeekInput, 'width'>;

const drawn = (sample: Sample, width: number) =>
  drawingOf(WeekChart, {
    layout: weekLayout({ ...sample, width }),
    id: 'week',
    className: 'wide-drawing',
    summary: weekSummary(sample),
  });
const { usual } = weekSamples;
const anyWeek = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 168, maxLength: 168 });
/** Heights of the bars of a day, those without height left out. */
const heights = (bars: string) => [...bars.matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height));

describe.each(Object.entries<Sample>(weekSamples))('a week of %s', (_, sample) => {
  test.each([690, 326])('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each([690, 326])('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe.each([690, 326])('at %i px', (width) => {
  test('no bar leaves its row, and one fills it', () => {
    fc.assert(
      fc.property(
        anyWeek.filter((hours) => hours.some((load) => load > 0)),
        (hours) => {
          const { days } = weekLayout({ hours, width });
          const rows = days.map(({ top, foot, bars }) => ({ room: foot - top, tall: heights(bars) }));
          for (const { room, tall } of rows) expect(Math.max(0, ...tall)).toBeLessThanOrEqual(room);
          expect(Math.max(...rows.flatMap(({ tall }) => tall))).toBe(rows[0]!.room);
        },
      ),
    );
  });

  test('bars are as tall as their loads, whatever the day', () => {
    fc.assert(
      fc.property(anyWeek, (hours) => {
        const { days, top } = weekLayout({ hours, width, top: 1000 });
        expect(top).toBe(1000);
        days.forEach(({ bars, foot, top: edge }, day) => {
          const expected = hours.slice(day * 24, day * 24 + 24).filter((load) => load > 0);
          heights(bars).forEach((height, index) =>
            expect(height).toBeCloseTo((expected[index]! / 1000) * (foot - edge), 1),
          );
        });
      }),
    );
  });

  test('a place over a bar is found to be its hour, and the top of the bar its load', () => {
    const anyHour = fc.integer({ min: 0, max: 167 });
    fc.assert(
      fc.property(anyWeek, anyHour, (hours, hour) => {
        const layout = weekLayout({ hours, width });
        const row = layout.days[Math.floor(hour / 24)]!;
        const load = hours[hour]!;
        const x = layout.frame.left + ((hour % 24) + 0.4) * layout.slot;
        const y = row.foot - (load / layout.top) * (row.foot - row.top);
        const found = hourAtPlace(layout, { x, y });
        expect([found.day, found.hour]).toEqual([Math.floor(hour / 24), hour % 24]);
        expect(found.load / layout.top).toBeCloseTo(load / layout.top, 9);
      }),
    );
  });
});

test('a place beyond the bars is taken for the nearest hour, and within the scale', () => {
  const layout = weekLayout({ ...usual, width: 690 });
  expect(hourAtPlace(layout, { x: -50, y: -50 })).toEqual({ day: 0, hour: 0, load: layout.top });
  expect(hourAtPlace(layout, { x: 5000, y: 5000 })).toEqual({ day: 6, hour: 23, load: 0 });
  expect(hourAtPlace(layout, { x: 300, y: 5000 }, 2)).toMatchObject({ day: 2, load: 0 });
});

test('the busiest hour is marked and named with what it is over the mean', () => {
  const layout = weekLayout({ ...usual, width: 690 });
  const { peak, mean } = layout;
  expect(peak?.label.text).toBe('peak 3.02');
  expect(mean?.label.text).toBe('mean 1');
  // Wednesday is the third row, 19:00 its twentieth bar.
  const hour = hourAtPlace(layout, { x: peak?.x ?? 0, y: peak?.y ?? 0 });
  expect([hour.day, hour.hour]).toEqual([2, 19]);
});

test('a week without load has neither peak nor mean', () => {
  const { peak, mean } = weekLayout({ ...weekSamples.nothing, width: 690 });
  expect([peak, mean]).toEqual([undefined, undefined]);
});

test('the summary says when the week is busiest and quietest', () => {
  expect(weekSummary(usual)).toMatchInlineSnapshot(
    `"The week is busiest on Wednesday at 19:00 with 3.02 times its mean load and quietest on Saturday at 10:00 with 0.102 times."`,
  );
  expect(weekSummary(weekSamples.nothing)).toBe('Nothing is asked in any hour of the week.');
  expect(weekSummary(weekSamples['every hour alike'])).toBe('Every hour of the week has the same load.');
});

test('no style attribute is written, which the content policy forbids', () => {
  expect(drawn(usual, 690)).not.toMatch(/\sstyle=/);
});

test.each([
  ['wide', 690],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/week-${name}.svg`);
});
