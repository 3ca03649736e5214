import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { moneyFromText, moneyText } from '../../../src/scenario/money/moneyCodec.ts';
import { initialMoney, moneyChoices, moneyFields } from '../../../src/scenario/money/moneyFields.ts';
import type { Money } from '../../../src/scenario/money/Money.ts';
import { refuseMoney } from '../../../src/scenario/money/refuseMoney.ts';
import { weekFromText, weekText } from '../../../src/scenario/money/weekText.ts';

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const someWays = fc.subarray([...ways]).map((some) => some.join('.'));
const anyBand = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((values) => {
    const [low = 0, mid = 0, high = 0] = values
      .map((value) => value + 0)
      .toSorted((one, other) => one - other);
    return { low, mid, high };
  });
const anyMoney: fc.Arbitrary<Money> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        moneyChoices.map((field): [string, fc.Arbitrary<string | number>] => {
          const limits = moneyFields[field];
          if (field === 'excluded') return [field, someWays];
          if (limits.kind === 'name') return [field, anyId];
          if (limits.kind === 'word') return [field, fc.constantFrom(...limits.options.map(({ id }) => id))];
          const { min, max } = limits;
          return [
            field,
            limits.kind === 'count' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
          ];
        }),
      ),
    ),
    // An id of a figure is never the name of a choice in a link.
    fc.dictionary(
      anyId.map((id) => `figure-${id}`),
      anyBand,
      { maxKeys: 5 },
    ),
  )
  .map(([choices, figures]) => ({ ...(choices as unknown as Omit<Money, 'figures'>), figures }));

describe('decisions about money in a link', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        expect(moneyFromText(moneyText(money))).toEqual({ money, refusals: [] });
      }),
    );
  });

  test('need no escaping', () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        const text = moneyText(money);
        expect(new URLSearchParams({ money: text }).toString()).toBe(`money=${text}`.replaceAll('+', '%2B'));
      }),
    );
  });

  test('say nothing where nothing was decided', () => {
    expect(moneyText(initialMoney)).toBe('');
    expect(moneyFromText('')).toEqual({ money: initialMoney, refusals: [] });
  });

  test('a figure that was not given in three rising numbers is refused, the rest is used', () => {
    const { money, refusals } = moneyFromText('users*900_electricity*0.3*0.2*0.1_years*50_wages*cheap');
    expect(money.userCount).toBe(900);
    expect(money.horizonYears).toBe(5);
    expect(money.figures).toEqual({});
    expect(refusals).toEqual([
      'electricity must be one number or three rising ones, got 0.3, 0.2, 0.1',
      'Horizon must be at most 7, got 50',
      'wages must be one number or three rising ones, got cheap',
    ]);
  });

  test('any text is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { money } = moneyFromText(text);
        for (const field of moneyChoices) expect(refuseMoney(field, money[field])).toBeUndefined();
      }),
    );
  });
});

describe('a week as a text', () => {
  test('keeps every hour to a sixtieth of the busiest', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(loads, (given) => {
        fc.pre(given.some((load) => load > 0));
        const most = Math.max(...given);
        const read = weekFromText(weekText(given));
        given.forEach((load, hour) =>
          expect(Math.abs((read?.[hour] ?? 9) - load / most)).toBeLessThan(1 / 120),
        );
      }),
    );
  });

  test.each(['', 'abc', '0'.repeat(168), '~'.repeat(168)])('%s spells none', (text) => {
    expect(weekFromText(text)).toBeUndefined();
  });
});
