import { describe, expect, test } from 'vitest';
import type { Money } from '../../../src/scenario/money/Money.ts';
import { moneyFromText, moneyText } from '../../../src/scenario/money/moneyCodec.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { economics, questionOf } from './moneyFixture.ts';

const withRules = (rules: string, money: Partial<Money> = {}) => questionOf({ money: { rules, ...money } });
const figure = (question: ReturnType<typeof questionOf>, id: string) => {
  const found = question.figures.find((one) => one.id === id);
  if (!found) throw new RangeError(`id must be a figure, got ${id}`);
  return found;
};
const leftOutBy = ({ leftOut }: ReturnType<typeof questionOf>, way: string) =>
  leftOut.find((one) => one.way === way)?.rules?.map(({ ruleId, cause }) => `${ruleId}: ${cause}`);
const seatOf = (providerId: string) =>
  [...economics.cloudProviders, ...economics.apiProviders].find(({ id }) => id === providerId)
    ?.headquartersId;

describe('rules of policy', () => {
  test('travel in a link', () => {
    const text = moneyText({ ...initialMoney, rules: 'air-gap.nis2', deadlineWeeks: 12 });
    expect(moneyFromText(text).money).toMatchObject({ rules: 'air-gap.nis2', deadlineWeeks: 12 });
    expect(moneyFromText(text).refusals).toEqual([]);
  });

  test('that no record has are refused by name', () => {
    expect(withRules('nonsense').chosen.refusals).toContain('Rules must be in the records, got nonsense');
  });

  test('leave the answer as it is where none is kept', () => {
    const { allowed, leftOut, chosen } = questionOf();
    expect(allowed).toEqual(['own', 'rent', 'call', 'mix']);
    expect(leftOut).toEqual([]);
    expect(chosen.policy.additions).toEqual([]);
  });

  test('of an air gap leave owning alone, and say which rule did it', () => {
    const question = withRules('air-gap');
    expect(question.allowed).toEqual(['own']);
    expect(leftOutBy(question, 'rent')).toEqual(['air-gap: way']);
    expect(leftOutBy(question, 'call')).toEqual(['air-gap: way']);
    expect(leftOutBy(question, 'mix')).toEqual(['air-gap: way']);
    expect(question.leftOut[0]?.reason).toBe('Left out by rule: Air gap.');
  });

  test('of an air gap hold for prices the reader typed as well; those on seats do not', () => {
    const figures = { 'rent-usd-per-hour': { low: 2, mid: 2, high: 2 } };
    expect(leftOutBy(withRules('air-gap', { figures }), 'rent')).toEqual(['air-gap: way']);
    expect(withRules('provider-in-eea', { figures }).allowed).toContain('rent');
  });

  test('raise figures, which say so, and a typed figure comes before them', () => {
    const before = figure(questionOf(), 'staff-fte-own');
    const after = figure(withRules('air-gap'), 'staff-fte-own');
    expect(after.stated.mid).toBeCloseTo(before.stated.mid + 0.5, 9);
    expect(after.range.mid).toBeCloseTo(before.range.mid + 0.5, 9);
    expect(after.origin.text).toContain('0.5 of it for Air gap');
    const typed = withRules('air-gap', { figures: { 'staff-fte-own': { low: 1, mid: 1, high: 1 } } });
    expect(figure(typed, 'staff-fte-own').used.mid).toBe(1);
  });

  test('that ask for one log pay for it once', () => {
    const base = figure(questionOf(), 'storage-tb').stated.mid;
    const one = figure(withRules('hipaa'), 'storage-tb').stated.mid;
    const two = figure(withRules('hipaa.nis2'), 'storage-tb').stated.mid;
    expect(one).toBeGreaterThan(base);
    expect(two).toBe(one);
  });

  test('on foreign disclosure leave no provider of the United States or China', () => {
    const { rent, call } = withRules('no-foreign-disclosure').chosen;
    expect(rent?.offers.length).toBeGreaterThan(0);
    const providers = [...(rent?.offers ?? []), ...(call?.models ?? [])].map(({ providerId }) =>
      seatOf(providerId),
    );
    for (const seat of providers) expect(['usa', 'chn', undefined]).not.toContain(seat);
  });

  test('on data in the EEA leave no machine outside', () => {
    const { rent } = withRules('data-in-eea').chosen;
    expect(rent?.offers.length).toBeGreaterThan(0);
    expect(rent?.offers.every(({ regionGroup }) => regionGroup === 'eu' || regionGroup === 'any')).toBe(true);
  });

  test('on data in the country take the country that is chosen', () => {
    const finland = withRules('data-in-country', { countryId: 'fin' });
    expect(finland.chosen.rent?.offers.every(({ countryId }) => countryId === 'fin')).toBe(true);
    expect(leftOutBy(withRules('data-in-country', { countryId: 'jpn' }), 'rent')).toEqual([
      'data-in-country: place',
    ]);
  });

  test('on licences leave Llama 4 out in the Union, where it may be called, and in elsewhere', () => {
    const scenario = { modelId: 'llama-4-scout-17b-16e-instruct' };
    const inUnion = questionOf({ scenario, money: { rules: 'licence-terms' } });
    expect(leftOutBy(inUnion, 'own')).toEqual(['licence-terms: territory']);
    const outside = questionOf({ scenario, money: { rules: 'licence-terms', countryId: 'usa' } });
    expect(outside.allowed).toContain('own');
    expect(questionOf({ money: { rules: 'licence-terms' } }).allowed).toContain('own');
  });

  test('on lead time compare with the reader’s weeks', () => {
    expect(leftOutBy(withRules('lead-time', { deadlineWeeks: 26 }), 'own')).toEqual(['lead-time: late']);
    expect(withRules('lead-time', { deadlineWeeks: 40 }).allowed).toContain('own');
  });

  test('on export control leave fast accelerators out to buy, slow ones not', () => {
    expect(leftOutBy(withRules('export-control'), 'own')).toEqual(['export-control: accelerator']);
    const slow = questionOf({
      scenario: { acceleratorId: 'nvidia-l4', modelId: 'llama-3.1-8b-instruct' },
      money: { rules: 'export-control' },
    });
    expect(slow.allowed).toContain('own');
  });

  test('never bring a way back, whichever two are kept', () => {
    const ids = economics.rules.map(({ id }) => id);
    for (const one of ids)
      for (const other of ids) {
        const alone = withRules(one).allowed;
        expect(withRules(`${one}.${other}`).allowed.every((way) => alone.includes(way))).toBe(true);
      }
  });
});
