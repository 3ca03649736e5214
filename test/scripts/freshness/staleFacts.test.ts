import { describe, expect, test } from 'vitest';
import { freshnessOptions } from '../../../scripts/freshness/freshnessOptions.ts';
import { staleFacts } from '../../../scripts/freshness/staleFacts.ts';
import type { Kind, Records } from '../../../src/data/kinds.ts';
import { readRecords } from '../../../src/data/readRecords.ts';

const { records } = readRecords();
const day = '2027-03-01';
const options = freshnessOptions([`--day=${day}`], new Date());
const articles = new Map([['content/articles/a.mdx', '2027-02-01']]);

/** All records, each looked at on the day of the question, so that only what a test spoils is stale. */
function freshRecords(): Records {
  const fresh = (_: string, value: unknown) => (typeof value === 'string' && isDay.test(value) ? day : value);
  return Object.fromEntries(
    (Object.keys(records) as Kind[]).map((kind) => [
      kind,
      new Map(
        [...records[kind]].map(([id, record]) => [id, JSON.parse(JSON.stringify(record, fresh)) as never]),
      ),
    ]),
  ) as unknown as Records;
}
const isDay = /^\d{4}-\d{2}-\d{2}$/;
const fresh = freshRecords();

function withFields(kind: Kind, id: string, fields: object): Records {
  const old = fresh[kind].get(id);
  if (!old) throw new Error(`${kind} must hold ${id}`);
  return { ...fresh, [kind]: new Map<string, unknown>([...fresh[kind], [id, { ...old, ...fields }]]) };
}

test('nothing is stale that was looked at today', () => {
  expect(staleFacts({ records: fresh, articles, ...options })).toEqual([]);
});

describe('what nobody looked at is told with file, place, day and age', () => {
  const source = 'vllm-releases';
  test.each([
    ['source', withFields('sources', source, { accessed: '2026-02-28' }), `sources/${source}.yaml`, 366],
    [
      'regulation',
      withFields('regulations', 'gdpr', { checked: '2026-02-28' }),
      'regulations/gdpr.yaml',
      366,
    ],
    [
      'fact',
      withFields('accelerators', 'nvidia-l4', { power_w: { value: 72, source, as_of: '2026-02-28' } }),
      'accelerators/nvidia-l4.yaml',
      366,
    ],
    [
      'engine',
      withFields('engines', 'vllm', { newest_version: { value: '0.31.0', source, as_of: '2026-11-30' } }),
      'engines/vllm.yaml',
      91,
    ],
    [
      'price',
      withFields('prices/hardware', '1x-nvidia-l4', {
        prices: [
          { from: '2026-01-01', source },
          { from: '2026-11-30', source },
        ],
      }),
      'prices/hardware/1x-nvidia-l4.yaml',
      91,
    ],
  ] as const)('%s', (group, spoilt, file, ageDays) => {
    const stale = staleFacts({ records: spoilt, articles, ...options });
    expect(stale.filter((fact) => fact.group === group)).toEqual([
      expect.objectContaining({ file: `content/data/${file}`, ageDays }),
    ]);
  });

  test('article', () => {
    const old = new Map([['content/articles/a.mdx', '2026-02-28']]);
    expect(staleFacts({ records: fresh, articles: old, ...options })).toEqual([
      { group: 'article', file: 'content/articles/a.mdx', path: 'checked', day: '2026-02-28', ageDays: 366 },
    ]);
  });
});

test('an unchanged price of a list that was asked today is not stale', () => {
  const source = [...fresh.sources.keys()][0];
  const eur = withFields('prices/currencies', 'eur', {
    usd_per_unit: [{ from: '2020-01-01', value: 1.1, source }],
  });
  expect(staleFacts({ records: eur, articles, ...options })).toEqual([]);
});

test('a given day moves the limit', () => {
  const later = freshnessOptions([`--day=${day}`, '--before=2027-02-02'], new Date());
  expect(staleFacts({ records: fresh, articles, ...later })).toHaveLength(1);
});

test.each([
  [['--before=soon'], '--before must be YYYY-MM-DD, got soon'],
  [['--price-days=0'], '--price-days must be a whole number from 1, got 0'],
])('%s is refused', (words, sentence) => {
  expect(() => freshnessOptions(words, new Date())).toThrow(sentence);
});
