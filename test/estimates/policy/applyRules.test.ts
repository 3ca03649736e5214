import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/estimates/policy/applyRules.ts';
import type { PolicyAsker, PolicyOption } from '../../../src/estimates/policy/PolicyOption.ts';
import type { PolicyRule } from '../../../src/estimates/policy/PolicyRule.ts';

const germany = { id: 'deu', region: 'eu' } as const;
const norway = { id: 'nor', region: 'eea' } as const;
const america = { id: 'usa', region: 'other' } as const;
const asker: PolicyAsker = { country: germany, userCount: 500, deadlineSeconds: 100 };
const neutral: PolicyRule = {
  id: 'neutral',
  name: 'Neutral',
  basis: [],
  removedWays: [],
  removedSeatIds: [],
  removedAcceleratorIds: [],
  additions: [],
};
const rule = (changes: Partial<PolicyRule>): PolicyRule => ({ ...neutral, id: 'rule', ...changes });
const own: PolicyOption = { way: 'own', id: 'own', acceleratorId: 'h100', leadSeconds: 50 };
const rented = (changes: Partial<PolicyOption> = {}): PolicyOption => ({
  way: 'rent',
  id: 'rent',
  ...changes,
});
const causeOf = (changes: Partial<PolicyRule>, option: PolicyOption, by: Partial<PolicyAsker> = {}) =>
  applyRules([rule(changes)], [option], { ...asker, ...by }).removed[0]?.by[0]?.cause;

describe('one rule', () => {
  test('leaves out ways whoever serves, and says which article it rests on', () => {
    const basis = [{ regulationId: 'gdpr', article: 'Art. 44' }];
    const { kept, removed } = applyRules(
      [rule({ removedWays: ['rent', 'call'], basis })],
      [own, rented(), { way: 'call', id: 'call' }],
      asker,
    );
    expect(kept).toEqual([own]);
    expect(removed.map(({ option }) => option.way)).toEqual(['rent', 'call']);
    expect(removed[0]?.by).toEqual([{ ruleId: 'rule', cause: 'way', basis }]);
  });

  test.each([
    ['country', germany, undefined],
    ['country', norway, 'place'],
    ['eu', { id: 'fra', region: 'eu' }, undefined],
    ['eu', norway, 'place'],
    ['eea', norway, undefined],
    ['eea', america, 'place'],
  ] as const)('on data within %s judges %o', (dataWithin, { id, region }, cause) => {
    expect(causeOf({ dataWithin }, rented({ place: { countryId: id, region } }))).toBe(cause);
  });

  test('on data keeps what is sold in many regions for the Union, but not for one country', () => {
    const everywhere = rented({ place: { region: 'any' } });
    expect(causeOf({ dataWithin: 'eea' }, everywhere)).toBeUndefined();
    expect(causeOf({ dataWithin: 'country' }, everywhere)).toBe('place-unknown');
  });

  test('removes what lacks the fact it needs', () => {
    expect(causeOf({ dataWithin: 'eu' }, rented())).toBe('place-unknown');
    expect(causeOf({ seatWithin: 'eu' }, rented())).toBe('seat-unknown');
    expect(causeOf({ licence: { commercialUse: true } }, rented())).toBe('licence-unknown');
    expect(causeOf({ byDeadline: true }, { way: 'own', id: 'own' })).toBe('lead-unknown');
  });

  test('on foreign disclosure removes companies of named countries, but not for readers there', () => {
    const option = rented({ seat: america });
    expect(causeOf({ removedSeatIds: ['usa'] }, option)).toBe('seat');
    expect(causeOf({ removedSeatIds: ['usa'] }, option, { country: america })).toBeUndefined();
    expect(causeOf({ removedSeatIds: ['usa'] }, rented({ seat: germany }))).toBeUndefined();
  });

  test('on seats and places keeps own servers', () => {
    expect(
      causeOf({ seatWithin: 'country', dataWithin: 'country', removedSeatIds: ['usa'] }, own),
    ).toBeUndefined();
  });

  test('on lead time compares the soonest delivery with the day', () => {
    expect(causeOf({ byDeadline: true }, own)).toBeUndefined();
    expect(causeOf({ byDeadline: true }, own, { deadlineSeconds: 49 })).toBe('late');
    expect(causeOf({ byDeadline: true }, rented())).toBeUndefined();
  });

  test('on export control removes accelerators that are bought, not those that are rented', () => {
    expect(causeOf({ removedAcceleratorIds: ['h100'] }, own)).toBe('accelerator');
    expect(causeOf({ removedAcceleratorIds: ['h100'] }, rented({ acceleratorId: 'h100' }))).toBeUndefined();
  });

  test('on licences asks for use, users and territory of who runs the weights, not of who calls', () => {
    const licence = { commercialUse: 'conditional', monthlyUserLimit: 400, barredIds: ['eu'] } as const;
    const demands = { licence: { commercialUse: true, userLimit: true, territory: true } } as const;
    expect(causeOf(demands, { ...own, licence })).toBe('user-limit');
    expect(causeOf(demands, { ...own, licence }, { userCount: 400 })).toBe('territory');
    expect(causeOf(demands, { ...own, licence }, { userCount: 400, country: america })).toBeUndefined();
    expect(causeOf(demands, { ...own, licence: { ...licence, commercialUse: 'no' } })).toBe('commercial-use');
    expect(causeOf(demands, { way: 'call', id: 'call' })).toBeUndefined();
  });
});

describe('additions', () => {
  const addition = (purpose: string, mid: number) => ({
    assumptionId: 'storage-tb',
    purpose,
    low: mid / 2,
    mid,
    high: mid * 2,
    sourceId: 'own',
  });

  test('for one purpose are paid once, at the greater; for two they add up', () => {
    const rules = [
      rule({ id: 'one', additions: [addition('log', 1)] }),
      rule({ id: 'two', additions: [addition('log', 3), addition('mirror', 8)] }),
    ];
    expect(applyRules(rules, [], asker).additions).toEqual([
      { assumptionId: 'storage-tb', ruleIds: ['one', 'two'], low: 5.5, mid: 11, high: 22 },
    ]);
  });
});

const countries = fc.constantFrom(germany, norway, america);
const anyRule: fc.Arbitrary<PolicyRule> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    removedWays: fc.subarray(['own', 'rent', 'call'] as const),
    removedSeatIds: fc.subarray(['usa', 'nor']),
    removedAcceleratorIds: fc.subarray(['h100']),
    additions: fc.array(
      fc.record({
        assumptionId: fc.constantFrom('staff', 'storage'),
        purpose: fc.constantFrom('log', 'mirror'),
        low: fc.nat(3),
        mid: fc.integer({ min: 3, max: 6 }),
        high: fc.integer({ min: 6, max: 9 }),
        sourceId: fc.constant('own'),
      }),
    ),
    seatWithin: fc.constantFrom('country', 'eu', 'eea', undefined),
    dataWithin: fc.constantFrom('country', 'eu', 'eea', undefined),
    byDeadline: fc.constantFrom(true, undefined),
  })
  .map(({ seatWithin, dataWithin, byDeadline, ...rest }) => ({
    ...neutral,
    ...rest,
    ...(seatWithin && { seatWithin }),
    ...(dataWithin && { dataWithin }),
    ...(byDeadline && { byDeadline }),
  }));
const anyOption: fc.Arbitrary<PolicyOption> = fc
  .record({
    way: fc.constantFrom('own' as const, 'rent' as const, 'call' as const),
    id: fc.string(),
    seat: fc.option(countries, { nil: undefined }),
    country: fc.option(countries, { nil: undefined }),
    leadSeconds: fc.nat(200),
  })
  .map(({ seat, country, ...rest }) => ({
    ...rest,
    acceleratorId: 'h100',
    ...(seat && { seat }),
    ...(country && { place: { countryId: country.id, region: country.region } }),
  }));

describe('rules together', () => {
  test('never bring an option back, and never lower what is added', () => {
    fc.assert(
      fc.property(fc.array(anyRule), anyRule, fc.array(anyOption), (rules, further, options) => {
        const before = applyRules(rules, options, asker);
        const after = applyRules([...rules, further], options, asker);
        expect(after.kept.every((option) => before.kept.includes(option))).toBe(true);
        for (const { assumptionId, low, mid, high } of before.additions) {
          const found = after.additions.find((one) => one.assumptionId === assumptionId);
          expect(found?.low).toBeGreaterThanOrEqual(low);
          expect(found?.mid).toBeGreaterThanOrEqual(mid);
          expect(found?.high).toBeGreaterThanOrEqual(high);
        }
      }),
    );
  });

  test('split options into kept and removed, each removed one by a rule that was given', () => {
    fc.assert(
      fc.property(fc.array(anyRule), fc.array(anyOption), (rules, options) => {
        const { kept, removed } = applyRules(rules, options, asker);
        expect(kept.length + removed.length).toBe(options.length);
        const ids = new Set(rules.map(({ id }) => id));
        for (const { by } of removed)
          expect(by.length > 0 && by.every(({ ruleId }) => ids.has(ruleId))).toBe(true);
      }),
    );
  });

  test('keep everything where there are none', () => {
    fc.assert(
      fc.property(fc.array(anyOption), (options) => {
        expect(applyRules([], options, asker)).toEqual({ kept: options, removed: [], additions: [] });
      }),
    );
  });
});
