import { describe, expect, test } from 'vitest';
import { decisionQuestion } from '../../../src/scenario/decide/decisionQuestion.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { weeksFromSeconds } from '../../../src/units/conversions.ts';
import { pricedOf } from '../../reports/decide/decisionFixture.ts';
import { capacity, economics, questionOf } from '../money/moneyFixture.ts';

const evidenceOf = (money: NonNullable<Parameters<typeof questionOf>[0]>['money'] = {}) => {
  const question = questionOf({ money });
  return decisionQuestion({
    catalogue: economics,
    scenario: initialScenario,
    question,
    priced: pricedOf(question),
    capacity,
  }).evidence;
};
const of = (way: string, money = {}) => {
  const found = evidenceOf(money).find((one) => one.way === way);
  if (!found) throw new RangeError(`way must be compared, got ${way}`);
  return found;
};

describe('evidence of ways', () => {
  test('is gathered of those that may be compared', () => {
    expect(evidenceOf().map(({ way }) => way)).toEqual(['own', 'rent', 'call', 'mix']);
    expect(evidenceOf({ rules: 'air-gap' }).map(({ way }) => way)).toEqual(['own']);
  });

  test('tells posts as the assumptions have them, own servers with their share', () => {
    expect(of('rent').staffCount).toBeCloseTo(0.2, 9);
    expect(of('call').staffCount).toBeCloseTo(0.05, 9);
    expect(of('own').staffCount).toBeGreaterThan(0.5);
    expect(of('mix').staffCount).toBeGreaterThan(of('call').staffCount ?? 0);
  });

  test('knows no posts where people cost nothing', () => {
    const free = { figures: { 'staff-usd-per-fte-year': { low: 0, mid: 0, high: 0 } } };
    expect(of('own', free).staffCount).toBeUndefined();
  });

  test('waits for servers that are bought, not for those that stand there', () => {
    expect(weeksFromSeconds(of('own').start.deliverySeconds?.low ?? 0)).toBeCloseTo(36, 6);
    expect(of('own', { ownedCount: 1000 }).start.deliverySeconds?.high).toBe(0);
    expect(of('rent').start.deliverySeconds?.high).toBe(0);
  });

  test('a mix waits for its base alone: for none where it stands there, or where it has none', () => {
    const base = (mid: number) => ({ figures: { 'owned-base-share': { low: mid, mid, high: mid } } });
    // Half of the peak stands on fewer servers than all of it.
    const busy = { userCount: 200_000, spareCount: 0, ...base(0.5) };
    const serversOf = (share: number) =>
      pricedOf(questionOf({ money: { ...busy, ...base(share) } })).estimate.base[0]?.serverCount ?? 0;
    expect(serversOf(0.5)).toBeGreaterThan(0);
    expect(serversOf(0.5)).toBeLessThan(serversOf(1));
    const standing = { ...busy, ownedCount: serversOf(0.5) };
    expect(of('mix', standing).start.deliverySeconds?.high).toBe(0);
    expect(of('own', standing).start.deliverySeconds?.high).toBeGreaterThan(0);
    expect(of('mix', base(0)).start).toEqual(of('call', base(0)).start);
  });

  test('knows the speed of what is called from no record', () => {
    expect(of('own').latency).toEqual({ ttftSeconds: 1, tpotSeconds: 0.05, endToEndSeconds: 15 });
    expect(of('rent').latency).toEqual(of('own').latency);
    expect(of('call').latency).toBeUndefined();
    expect(of('mix').latency).toBeUndefined();
    expect(of('mix', { overflow: 'rent' }).latency).toEqual(of('own').latency);
  });

  test('own servers meet what providers meet in part', () => {
    const own = of('own').rules;
    for (const rule of of('call').rules) {
      const same = own.find(({ ruleId }) => ruleId === rule.ruleId);
      expect(same?.metFraction).toBe(1);
      expect(rule.metFraction).toBeLessThanOrEqual(1);
    }
    expect(of('call').rules.some(({ metFraction }) => metFraction > 0 && metFraction < 1)).toBe(true);
  });

  test('of one chosen provider a rule is met or not', () => {
    const [model] = questionOf().chosen.call?.models ?? [];
    if (!model) throw new Error('the first model is sold by somebody');
    const id = `${model.providerId}.${model.id}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
    for (const { metFraction } of of('call', { callModelId: id }).rules)
      expect([0, 1]).toContain(metFraction);
  });
});
