import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assumptionRecord } from '../../src/data/assumption.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { useCases } from '../../src/data/workload.ts';

const { records } = readRecords();
interface ConfigIq {
  readonly source: string;
  readonly assumptions: readonly {
    readonly key: string;
    readonly default: number;
    readonly counterpart?: readonly string[];
    readonly none?: string;
  }[];
}
const configIq = parse(readFileSync('test/estimates/cost/configiq.yaml', 'utf8')) as ConfigIq;

describe('the assumptions', () => {
  test('answer every one that ConfigIQ lets its readers edit, but for the horizon, which is a decision here', () => {
    const edited = configIq.assumptions.filter(({ none }) => none === undefined);
    expect(edited).toHaveLength(23);
    for (const { key, counterpart = [] } of edited) {
      expect(counterpart, key).not.toEqual([]);
      expect(counterpart.filter((id) => !records.assumptions.has(id), key)).toEqual([]);
    }
    expect(records.sources.has(configIq.source)).toBe(true);
  });

  test('hold the default of ConfigIQ inside the range of one counterpart, where both count the same thing', () => {
    const same = ['runtime-buffer', 'staff-fte-api', 'staff-fte-cloud', 'staff-fte-own', 'cost-of-capital'];
    for (const { key, default: value, counterpart = [] } of configIq.assumptions) {
      for (const id of counterpart.filter((name) => same.includes(name))) {
        const { low = NaN, high = NaN } = records.assumptions.get(id) ?? {};
        expect(value, key).toBeGreaterThanOrEqual(low);
        expect(value, key).toBeLessThanOrEqual(high);
      }
    }
  });

  test.each(useCases)('say how many requests a user sends a day for %s', (useCase) => {
    expect(records.assumptions.get(`requests-per-user-per-day-${useCase}`)?.unit).toBe('requests/day');
  });

  test.each(useCases)('have a workload to begin from for %s', (useCase) => {
    expect([...records.workloads.values()].some(({ use_case }) => use_case === useCase)).toBe(true);
  });

  test('say in a note how each was chosen, where nobody published it', () => {
    const silent = [...records.assumptions].filter(
      ([, { source, estimated, note }]) =>
        source === 'own-assumptions' && (estimated === undefined || note === undefined),
    );
    expect(silent).toEqual([]);
  });

  test('keep shares of a whole between nothing and all of it', () => {
    const shares = [...records.assumptions].filter(([, { unit, most }]) => unit === '%' && most === 100);
    expect(shares.length).toBeGreaterThan(12);
    for (const [id, { low, high }] of shares) {
      expect(low, id).toBeGreaterThanOrEqual(0);
      expect(high, id).toBeLessThanOrEqual(100);
    }
  });
});

describe('an assumption', () => {
  const base = records.assumptions.get('cost-of-capital');
  const messageOf = (change: object) =>
    assumptionRecord.safeParse({ ...base, ...change }).error?.issues[0]?.message;

  test.each([
    ['a median outside its range', { mid: 20 }, 'low ≤ mid ≤ high'],
    ['a range without a shape', { spread: 'none' }, 'spread must be none'],
    ['a shape without a range', { low: 8, high: 8 }, 'spread must be none'],
    ['a lognormal that begins at nothing', { low: 0, spread: 'lognormal' }, 'above 0'],
    ['a range beyond what may be entered', { most: 10 }, 'between least and most'],
    ['an estimate without a word', { estimated: true, note: undefined }, 'how it was made'],
  ])('with %s is refused', (_, change, message) => {
    expect(messageOf({})).toBeUndefined();
    expect(messageOf(change)).toContain(message);
  });
});
