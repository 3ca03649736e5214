import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CashBreakEven, CashWay } from '../../src/charts/cash/CashInput.ts';
import { CashChart } from '../../src/charts/cash/CashChart.tsx';
import { cashLayout } from '../../src/charts/cash/layout.ts';
import { probabilityLayout } from '../../src/charts/probability/layout.ts';
import { ProbabilityChart } from '../../src/charts/probability/ProbabilityChart.tsx';
import { costCategories } from '../../src/charts/shares/costCategories.ts';
import { sharesLayout } from '../../src/charts/shares/layout.ts';
import { SharesChart } from '../../src/charts/shares/SharesChart.tsx';
import { tornadoLayout } from '../../src/charts/tornado/layout.ts';
import { TornadoChart } from '../../src/charts/tornado/TornadoChart.tsx';
import { crossingsOf } from '../../src/charts/volume/crossingsOf.ts';
import { volumeLayout } from '../../src/charts/volume/layout.ts';
import { VolumeChart } from '../../src/charts/volume/VolumeChart.tsx';
import { cashSamples } from './cash/cashSamples.ts';
import { drawingOf } from './drawingOf.ts';
import { labelFaults } from './labelFaults.ts';
import { probabilitySamples } from './probability/probabilitySamples.ts';
import { sharesSamples } from './shares/sharesSamples.ts';
import { tornadoSamples } from './tornado/tornadoSamples.ts';
import { volumeSamples } from './volume/volumeSamples.ts';

const runs = { numRuns: 60 };
const named = { id: 'chart', className: 'wide-drawing', summary: '' };
const names = [
  { way: 'own', name: 'Own servers' },
  { way: 'rent', name: 'Rented 8 × H100, one-year term' },
  { way: 'call', name: 'API' },
  { way: 'mix', name: 'Own base with API peaks' },
] as const;

const width = fc.integer({ min: 320, max: 1100 });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Something for each of one to four ways. */
const forWays = <Drawn>(drawn: fc.Arbitrary<Drawn>) =>
  fc
    .array(drawn, { minLength: 1, maxLength: names.length })
    .map((list) => list.map((one, index) => ({ ...(names[index] ?? names[0]), drawn: one })));

function expectSound(drawing: string): void {
  expect(labelFaults(drawing)).toEqual([]);
  expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
}

test('whatever cash is, its labels keep apart and inside', () => {
  const month = fc.integer({ min: 0, max: 84 });
  fc.assert(
    fc.property(
      width,
      forWays(fc.tuple(between(1, 1e8), between(10, 1e6))),
      fc.integer({ min: 2, max: 84 }),
      fc.array(month, { maxLength: 5 }),
      fc.array(fc.uniqueArray(month, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (wide, made, last, bought, turns) => {
        const ways = made.map(({ way, name, drawn: [first, monthly] }): CashWay => ({
          way,
          name,
          points: Array.from({ length: last + 1 }, (_, index) => {
            const value = first + monthly * index;
            return { month: index, value, low: value * 0.8, high: value * 1.3 };
          }),
          purchases: way === 'own' ? bought.map((at) => ({ month: at, text: '3 servers' })) : [],
        }));
        const breakEvens = ways.flatMap(({ way }, index): readonly CashBreakEven[] => {
          const [low, mid, high] = (turns[index - 1] ?? []).toSorted((one, other) => one - other);
          return way === 'own' ? [] : [{ against: way, low, mid, high }];
        });
        const layout = cashLayout({ ...cashSamples.usual, ways, breakEvens, width: wide });
        expectSound(drawingOf(CashChart, { ...named, layout }));
      },
    ),
    runs,
  );
});

test('whatever volumes cost, their labels keep apart and inside', () => {
  const tokens = between(1e6, 1e12);
  fc.assert(
    fc.property(
      width,
      forWays(fc.tuple(between(1, 1e8), between(1e-8, 1e-4), fc.boolean())),
      tokens,
      (wide, made, own) => {
        const ways = made.map(({ way, name, drawn: [base, per, stepped] }) => ({
          way,
          name,
          points: Array.from({ length: 81 }, (_, index) => {
            const volume = 1e7 * 10 ** (index / 20);
            return {
              tokens: volume,
              cost: stepped ? base * Math.ceil(volume / 2e9) : base / 100 + per * volume,
            };
          }),
        }));
        const layout = volumeLayout({
          ...volumeSamples.usual,
          ways,
          crossings: crossingsOf(ways),
          own: { tokens: own, name: 'Your volume' },
          width: wide,
        });
        expectSound(drawingOf(VolumeChart, { ...named, layout }));
      },
    ),
    runs,
  );
});

test('whatever assumptions do, their labels keep apart and inside', () => {
  const result = between(-1e6, 1e6);
  const { usual } = tornadoSamples;
  fc.assert(
    fc.property(
      width,
      result,
      fc.array(fc.tuple(result, result, fc.constantFrom(...usual.rows)), { minLength: 1, maxLength: 20 }),
      (wide, base, made) => {
        const rows = made.map(([low, high, row], index) => ({
          ...row,
          id: String(index),
          low: { ...row.low, result: low },
          high: { ...row.high, result: high },
        }));
        const layout = tornadoLayout({ ...usual, rows, base: { ...usual.base, result: base }, width: wide });
        expectSound(drawingOf(TornadoChart, { ...named, layout }));
      },
    ),
    runs,
  );
});

test('whatever money goes to, its labels keep apart and inside', () => {
  const { parts } = sharesSamples['every category alike'].rows[0]!;
  const amounts = fc.array(between(0, 1e6), {
    minLength: costCategories.length,
    maxLength: costCategories.length,
  });
  fc.assert(
    fc.property(width, forWays(amounts), (wide, made) => {
      const rows = made.map(({ way, name, drawn }) => ({
        way,
        name,
        parts: parts.map((part, index) => {
          const amount = drawn[index] ?? 0;
          return { ...part, amount: part.category === 'resale' ? -amount : amount };
        }),
        low: drawn.reduce((sum, one) => sum + one, 0) * 0.7,
        high: drawn.reduce((sum, one) => sum + one, 0) * 1.4,
      }));
      const layout = sharesLayout({ ...sharesSamples.usual, rows, width: wide });
      expectSound(drawingOf(SharesChart, { ...named, layout }));
    }),
    runs,
  );
});

test('whatever the chances are, their labels keep apart and inside', () => {
  const weights = fc.array(between(0, 1), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(width, forWays(weights), between(0, 25), (wide, made, at) => {
      const sumAt = (place: number) => made.reduce((sum, { drawn }) => sum + (drawn[place] ?? 0), 0);
      const ways = made.map(({ way, name, drawn }) => ({
        way,
        name,
        points: drawn.map((weight, place) => ({
          at: place + 1,
          fraction: sumAt(place) > 0 ? weight / sumAt(place) : 0,
        })),
      }));
      const own = { at, name: 'Yours' };
      const layout = probabilityLayout({ ...probabilitySamples.usual, ways, own, width: wide });
      expectSound(drawingOf(ProbabilityChart, { ...named, layout }));
    }),
    runs,
  );
});
