import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { organisationFile, organisationFromText } from '../../../src/scenario/money/organisationCodec.ts';
import { questionOf } from './moneyFixture.ts';

const known = questionOf().figures;
const usdPerUnit = new Map([
  ['USD', 1],
  ['EUR', 1.1],
]);
const read = (file: unknown) => organisationFromText(JSON.stringify(file), { known, usdPerUnit });
const head = { kind: 'llm-onpremise organisation', version: 1 };

describe('the file of an organisation', () => {
  test('gives figures in their units, amounts in its currency', () => {
    const { figures, problems } = read({
      ...head,
      currency: 'EUR',
      figures: { 'electricity-usd-per-kwh': 0.2, pue: { low: 1.2, likely: 1.3, high: 1.5 } },
    });
    expect(problems).toEqual([]);
    expect(figures['electricity-usd-per-kwh']?.mid).toBeCloseTo(0.22, 12);
    expect(figures['pue']).toEqual({ low: 1.2, mid: 1.3, high: 1.5 });
  });

  test('with wrong entries has each named and the rest used', () => {
    const { figures, choices, problems } = read({
      ...head,
      figures: { pue: 1.3, 'server-discount': -4, nonsense: 1, 'loan-rate': { low: 9, likely: 5, high: 7 } },
      choices: { users: 800, years: 90, colour: 'blue' },
      motto: 'forward',
    });
    expect(figures).toEqual({ pue: { low: 1.3, mid: 1.3, high: 1.3 } });
    expect(choices).toEqual({ userCount: 800 });
    expect(problems).toHaveLength(6);
    for (const name of ['motto', 'server-discount', 'nonsense', 'loan-rate', 'years', 'colour'])
      expect(problems.some((problem) => problem.startsWith(name))).toBe(true);
  });

  test('in a currency without a rate gives no amounts', () => {
    const { figures, problems } = read({ ...head, currency: 'XAU', figures: { 'rack-usd': 5, pue: 1.3 } });
    expect(Object.keys(figures)).toEqual(['pue']);
    expect(problems).toEqual(['currency must be one of USD, EUR, got "XAU"']);
  });

  test.each([
    ['nothing', 'file must be JSON, got something else'],
    ['[]', 'kind must be "llm-onpremise organisation", got no object'],
    ['{"kind":"recipe"}', 'got "recipe"'],
    ['{"kind":"llm-onpremise organisation","version":2}', 'version must be at most 1, got 2'],
  ])('%s is refused whole', (text, message) => {
    expect(() => organisationFromText(text, { known, usdPerUnit })).toThrow(message);
  });

  test('comes back as it was written', () => {
    const money = {
      ...initialMoney,
      userCount: 77,
      countryId: 'fra',
      figures: { 'rack-usd': { low: 1, mid: 2, high: 3 }, pue: { low: 1.2, mid: 1.2, high: 1.2 } },
    };
    const { figures, choices, problems } = organisationFromText(organisationFile(money, initialMoney), {
      known,
      usdPerUnit,
    });
    expect({ ...initialMoney, ...choices, figures }).toEqual(money);
    expect(problems).toEqual([]);
  });

  test('hands on models for whoever offers them, and writes them', () => {
    const models = { 'town-1b': { name: 'Town 1B' } };
    expect(read({ ...head, models }).models).toEqual(models);
    expect(read({ ...head, models }).problems).toEqual([]);
    const file = organisationFile(initialMoney, initialMoney, { name: 'Town', models });
    expect(organisationFromText(file, { known, usdPerUnit })).toMatchObject({ name: 'Town', models });
  });

  test('of any JSON is read or refused with a reason', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (figures, choices, currency) => {
        const { problems } = read({ ...head, figures, choices, currency });
        expect(problems.every((problem) => problem.includes(' must be '))).toBe(true);
      }),
    );
  });
});
