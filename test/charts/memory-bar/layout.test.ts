import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  memoryBarLayout,
  type MemoryBarLayout,
  type MemoryRow,
} from '../../../src/charts/memory-bar/layout.ts';

const gib = 2 ** 30;
const wide = { width: 690, labelled: true };
const narrow = { width: 326, labelled: false };

/** A row that uses and leaves what it is told, in GiB. */
function row(name: string, weights: number, cache: number, free: number, reserve: number): MemoryRow {
  const used = weights + cache + 2;
  return {
    name,
    parts: [
      { part: 'weights', bytes: weights * gib },
      { part: 'cache', bytes: cache * gib },
      { part: 'activations', bytes: 1.5 * gib },
      { part: 'runtime', bytes: 0.5 * gib },
      { part: 'free', bytes: free * gib },
      { part: 'reserve', bytes: reserve * gib },
    ],
    usedLow: (used - 1) * gib,
    usedHigh: (used + 1) * gib,
  };
}

const h100 = row('No. 1', 35, 20, 15.9, 6.36);
const layoutOf = (rows: readonly MemoryRow[], size = wide, memory = 79.26, usable = 72.9) =>
  memoryBarLayout({ rows, memoryBytes: memory * gib, usableBytes: usable * gib, ...size });

/** Width of a text at 13 px; digits and letters of the typeface are some 6 px wide. */
const textWidth = (text: string): number => 6.3 * text.length;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchAt = (x: number, text: string, anchor: 'start' | 'middle' | 'end'): Stretch => {
  const width = textWidth(text);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
};

const overlap = (stretches: readonly Stretch[]): boolean =>
  stretches
    .toSorted((one, other) => one.from - other.from)
    .some(({ from }, index, sorted) => index > 0 && from < (sorted[index - 1]?.to ?? 0));

/** Ends of every shape and text of a layout. */
function placesOf({ rows, limit, ticks, labels, end, left }: MemoryBarLayout): readonly number[] {
  const parts = rows.flatMap((one) => one.parts.flatMap(({ x, width }) => [x, x + width]));
  const whiskers = rows.flatMap(({ whisker }) => [whisker.low, whisker.high]);
  const texts = [stretchAt(limit.textX, limit.text, limit.anchor), stretchAt(left, 'GiB', 'start')];
  return [
    ...parts,
    ...whiskers,
    limit.x,
    end.x,
    ...ticks.map(({ x }) => x),
    ...labels.flatMap(({ x, value }) => [x, x + textWidth(value)]),
    ...texts.flatMap(({ from, to }) => [from, to]),
  ];
}

const bytes = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share ** 4 * 2000);
const anyRow = fc.tuple(bytes, bytes, bytes, bytes).map((sizes) => row('No. 1', ...sizes));
const anyInput = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 8 }),
  memory: fc.double({ min: 8, max: 512, noNaN: true }),
  share: fc.double({ min: 0.05, max: 1, noNaN: true }),
});

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the %s drawing', (_, size) => {
  const anyLayout = anyInput.map(({ rows, memory, share }) => layoutOf(rows, size, memory, memory * share));

  test('holds everything, whatever is drawn', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const places = placesOf(layout);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-9);
        expect(Math.max(...places)).toBeLessThanOrEqual(layout.width + 1e-9);
        for (const { y } of layout.rows) expect(y + layout.barHeight).toBeLessThan(layout.axisY);
        expect(layout.axisY).toBeLessThan(layout.height);
      }),
      { numRuns: 500 },
    );
  });

  test('has parts that follow each other without gap and are as long as their bytes', () => {
    fc.assert(
      fc.property(anyInput, ({ rows, memory }) => {
        const layout = layoutOf(rows, size, memory, memory * 0.9);
        const most = Math.max(
          memory,
          ...rows.map(({ parts, usedHigh }) => Math.max(usedHigh / gib, sum(parts) / gib)),
        );
        const [right] = [size.labelled ? 4 : 2];
        layout.rows.forEach(({ parts }, index) => {
          const total = parts.reduce((all, { width }) => all + width, 0);
          const bytesOfRow = sum(rows[index]?.parts ?? []) / gib;
          expect(total).toBeCloseTo((bytesOfRow / most) * (layout.width - layout.left - right), 6);
          parts.reduce((from, { x, width }) => {
            expect(x).toBeCloseTo(from, 6);
            return x + width;
          }, layout.left);
        });
      }),
    );
  });

  test('has texts that do not overlap', () => {
    fc.assert(
      fc.property(anyLayout, ({ ticks, limit, left, width }) => {
        const anchorOf = (x: number) => (x <= left + 8 ? 'start' : x >= width - 12 ? 'end' : 'middle');
        expect(overlap(ticks.map(({ x, text }) => stretchAt(x, text, anchorOf(x))))).toBe(false);
        const foot = [stretchAt(left, 'GiB', 'start'), stretchAt(limit.textX, limit.text, limit.anchor)];
        expect(overlap(foot)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

const sum = (parts: MemoryRow['parts']): number =>
  parts.reduce((all, part) => all + Math.max(0, part.bytes), 0);

describe('names of parts', () => {
  test('stand over the first row of a wide drawing alone', () => {
    expect(layoutOf([h100]).labels.map(({ name }) => name)).toEqual([
      'Weights',
      'KV cache',
      'Activations',
      'Runtime',
      'Free',
      'Kept back',
    ]);
    expect(layoutOf([h100], narrow).labels).toEqual([]);
  });

  test('say their size', () => {
    expect(layoutOf([h100]).labels.map(({ value }) => value)).toEqual([
      '35.0 GiB',
      '20.0 GiB',
      '1.5 GiB',
      '0.5 GiB',
      '15.9 GiB',
      '6.4 GiB',
    ]);
  });

  test('say small sizes in a smaller unit, so that they stay short', () => {
    const { labels } = layoutOf([row('No. 1', 35, 1 / 2 ** 10, 1 / 2 ** 20, 0)]);
    expect(labels.map(({ value }) => value.replace('\u00a0', ' '))).toEqual([
      '35.0 GiB',
      '1 MiB',
      '1.5 GiB',
      '0.5 GiB',
      '1 KiB',
    ]);
  });

  test('are left out for parts that are not there', () => {
    expect(layoutOf([row('No. 1', 35, 0, 0, 0)]).labels.map(({ part }) => part)).toEqual([
      'weights',
      'activations',
      'runtime',
    ]);
  });

  test('never overlap', () => {
    fc.assert(
      fc.property(anyRow, (one) => {
        const { labels } = layoutOf([one]);
        expect(overlap(labels.map(({ x }) => ({ from: x, to: x + 68 })))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('are led to where they do not stand over their part', () => {
    const { labels, rows } = layoutOf([h100]);
    for (const { part, x, leader } of labels) {
      const place = rows[0]?.parts.find((one) => one.part === part);
      if (!place) throw new RangeError(`part must be drawn, got ${part}`);
      const over = place.width > 12 && place.x <= x && x < place.x + place.width;
      expect(leader === undefined).toBe(over);
      if (leader !== undefined) expect(leader).toMatch(new RegExp(`^M${place.x + place.width / 2} `));
    }
    expect(labels.filter(({ leader }) => leader !== undefined).map(({ part }) => part)).toContain('runtime');
  });
});

describe('the scale', () => {
  test('ends at the memory there is', () => {
    const { end, left } = layoutOf([h100]);
    expect(end.x).toBe(686);
    expect(left).toBe(86);
  });

  test('is longer where more is needed than there is', () => {
    const { end, rows } = layoutOf([row('No. 1', 140, 0, 0, 0)]);
    expect(end.x).toBeLessThan(686);
    const last = rows[0]?.whisker.high ?? 0;
    expect(last).toBeCloseTo(686, 9);
  });

  test('counts in round numbers of GiB', () => {
    expect(layoutOf([h100]).ticks.map(({ text }) => text)).toEqual([
      '0',
      '10',
      '20',
      '30',
      '40',
      '50',
      '60',
      '70',
    ]);
    expect(layoutOf([h100], narrow).ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60']);
  });

  test('is the same for all rows', () => {
    const { rows } = layoutOf([h100, row('No. 2', 70, 1, 0, 0)]);
    const [first, second] = rows.map(({ parts }) => parts[0]?.width ?? 0);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2, 9);
  });
});

test('the limit stands where the engine stops, its text on the side with room', () => {
  const { limit, left } = layoutOf([h100]);
  expect(limit.x).toBeCloseTo(left + (72.9 / 79.26) * 600, 6);
  expect([limit.text, limit.anchor]).toEqual(['usable 72.9 GiB', 'end']);
  expect(layoutOf([h100], wide, 79.26, 10).limit.anchor).toBe('start');
});

test('rows stand below each other', () => {
  const { rows, axisY, barHeight } = layoutOf([h100, { ...h100, name: 'No. 2' }, { ...h100, name: 'No. 3' }]);
  const tops = rows.map(({ y }) => y);
  expect(tops).toEqual([64, 98, 132]);
  expect(axisY).toBeGreaterThan(132 + barHeight);
});

test('negative bytes are drawn as nothing', () => {
  const shortOfMemory = {
    ...h100,
    parts: h100.parts.map((one) => (one.part === 'free' ? { ...one, bytes: -gib } : one)),
  };
  const { rows } = layoutOf([shortOfMemory]);
  expect(rows[0]?.parts.find(({ part }) => part === 'free')?.width).toBe(0);
});
