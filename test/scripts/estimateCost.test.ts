import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/estimate/answerLine.ts';
import { answerShape } from './answerShape.ts';

const answer = answerLine();
const line = {
  model: 'llama-3.1-8b-instruct',
  accelerator: 'h100',
  inputTokens: 1155,
  outputTokens: 211,
};
const read = (economics: unknown) =>
  answerShape.parse(JSON.parse(answer(JSON.stringify({ ...line, economics }))));

/** The cost part of an answer; a line that is wrong fails the test. */
function costOf(economics: object) {
  const { cost, error } = read(economics);
  if (!cost) throw new Error(error);
  return cost;
}

describe('economics', () => {
  test('without a field take every default', () => {
    expect(costOf({})).toEqual(costOf({ users: 500, country: 'deu', years: 5, spare: 1, draws: 0 }));
  });

  test('name the way with the least present cost of those in the answer', () => {
    const { ways, cheapest } = costOf({});
    const least = Object.entries(ways).toSorted(([, one], [, other]) => one.presentUsd - other.presentUsd);
    expect(cheapest).toBe(least[0]?.[0]);
  });

  test('split a total into its categories to the cent', () => {
    for (const { totalUsd, categoriesUsd } of Object.values(costOf({}).ways))
      expect(Object.values(categoriesUsd).reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(totalUsd, 2);
  });

  test('with draws keep the likely value and add ranges and chances that sum to one', () => {
    const { ways } = costOf({ draws: 200 });
    const likely = costOf({}).ways;
    const chances = Object.values(ways).map(({ cheapestFraction }) => cheapestFraction ?? Number.NaN);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(ways.own?.presentUsd).toBe(likely.own?.presentUsd);
    expect(ways.own?.drawnUsd?.low).toBeLessThan(likely.own?.presentUsd ?? 0);
    expect(ways.own?.drawnUsd?.high).toBeGreaterThan(likely.own?.presentUsd ?? 0);
  });

  test('leave a way out that is not wanted', () => {
    expect(Object.keys(costOf({ without: 'own' }).ways)).toEqual(['rent']);
  });

  test('keep to rules, and say which left what out', () => {
    const { ways, leftOut } = costOf({ rules: ['air-gap'] });
    expect(Object.keys(ways)).toEqual(['own']);
    expect(leftOut?.rent).toEqual({ reason: 'Left out by rule: Air gap.', rules: ['air-gap'] });
    expect(costOf({ rules: 'air-gap' })).toEqual(costOf({ rules: ['air-gap'] }));
    expect(ways.own?.presentUsd).toBeGreaterThan(costOf({}).ways.own?.presentUsd ?? Infinity);
  });

  test('refuse a rule that no record has', () => {
    expect(read({ rules: ['gap'] }).error).toBe('economics: Rules must be in the records, got gap');
  });

  test('with every way left out name none as the cheapest, draws or not', () => {
    expect(costOf({ without: 'own.rent.call.mix' })).toMatchObject({ ways: {}, cheapest: null });
    expect(costOf({ without: 'own.rent.call.mix', draws: 50 })).toMatchObject({ ways: {}, cheapest: null });
  });

  test('take amounts in the currency the line names', () => {
    const figures = { 'server-usd': 200_000 };
    const servers = (currency: string) => costOf({ currency, figures }).ways.own?.categoriesUsd.servers ?? 0;
    expect(servers('EUR')).toBeGreaterThan(servers('USD'));
    expect(servers('EUR') / servers('USD')).toBeLessThan(1.5);
  });

  test('for twice the electricity price cost twice the energy', () => {
    const energy = (price: number) =>
      costOf({ figures: { 'electricity-usd-per-kwh': price } }).ways.own?.categoriesUsd.energy ?? 0;
    expect(energy(0.4)).toBeCloseTo(2 * energy(0.2), 6);
  });

  test('are not asked of a model that does not fit', () => {
    const large = { ...line, model: 'llama-3.3-70b-instruct', economics: {} };
    expect(answerShape.parse(JSON.parse(answer(JSON.stringify(large)))).cost).toBeUndefined();
  });
});

describe('wrong economics cost the line its answer, by the name of the entry', () => {
  test.each([
    [7, 'economics must be an object, got 7'],
    [[], 'economics must be an object, got []'],
    [{ draws: -1 }, 'economics: draws must be a whole number from 0 to 100000, got -1'],
    [{ draws: 1e9 }, 'economics: draws must be a whole number from 0 to 100000, got 1000000000'],
    [{ years: 90 }, 'economics: years must be at most 7, got 90'],
    [{ users: 0 }, 'economics: users must be at least 1, got 0'],
    [{ users: 'many' }, 'economics: users must be a number, got many'],
    [{ for: 'fun' }, 'economics: for must be one of chat, rag, coding, agents, summarising, batch, got fun'],
    [
      { without: 'own.fly' },
      'economics: without must be some of own, rent, call, mix parted by points, got own.fly',
    ],
    [{ figures: [1] }, 'economics: figures must be an object, got [1]'],
    [
      { figures: { pue: -1 } },
      'economics: pue must be one number or low, likely and high in rising order, at least 1, got -1',
    ],
    [{ figures: { hue: 1 } }, 'economics: hue must be the name of a figure of the cost calculator'],
  ])('%j', (economics, error) => {
    expect(read(economics).error).toBe(error);
  });

  test.each([
    ['country', { country: 'zzz' }],
    ['server', { server: 'none' }],
    ['offer', { offer: 'none' }],
    ['api', { api: 'none' }],
    ['currency', { currency: 'XAU', figures: { 'rack-usd': 7 } }],
    ['colour', { colour: 'blue' }],
  ])('%s must be known', (name, economics) => {
    expect(read(economics).error).toMatch(new RegExp(`^economics: ${name}\\b`, 'i'));
  });
});
