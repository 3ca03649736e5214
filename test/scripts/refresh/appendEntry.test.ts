import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendEntry } from '../../../scripts/refresh/appendEntry.ts';
import { recordTexts } from './recordTexts.ts';

const deepinfra = recordTexts.get('content/data/prices/api/deepinfra.yaml') ?? '';
const entry = {
  from: '2026-11-25',
  input_usd_per_mtok: 0.5,
  source: 'models-dev',
  note: '>272k tokens asks 5 and 22.5',
};
const line =
  '{ from: 2026-11-25, input_usd_per_mtok: 0.5, source: models-dev, note: ">272k tokens asks 5 and 22.5" }';

/** The lists of entries in a record, with their paths. */
function* listsOf(value: unknown, path: readonly (string | number)[] = []): Generator<(string | number)[]> {
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' && item !== null && 'from' in item)) yield [...path];
    for (const [index, item] of value.entries()) yield* listsOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* listsOf(item, [...path, key]);
}

describe('an entry put into a record', () => {
  test('is one line behind the last entry and its comment', () => {
    const text = appendEntry(deepinfra, ['models', 1, 'prices'], entry);
    expect(text).toBe(deepinfra.replace('# read twice\n', `# read twice\n      - ${line}\n`));
  });

  test('follows an entry of several lines', () => {
    const text = appendEntry(deepinfra, ['models', 2, 'prices'], entry);
    expect(text).toBe(
      deepinfra.replace(
        '        source: models-dev\nnote',
        `        source: models-dev\n      - ${line}\nnote`,
      ),
    );
  });

  test('is added to a last line without an end', () => {
    expect(appendEntry('a:\n  - { from: 2026-01-01 }', ['a'], { from: '2026-11-25' })).toBe(
      'a:\n  - { from: 2026-01-01 }\n  - { from: 2026-11-25 }',
    );
  });

  test('keeps the line ends of Windows', () => {
    const windows = deepinfra.replaceAll('\n', '\r\n');
    expect(appendEntry(windows, ['models', 0, 'prices'], entry)).toBe(
      appendEntry(deepinfra, ['models', 0, 'prices'], entry).replaceAll('\n', '\r\n'),
    );
  });

  test.each([
    ['in brackets', 'a: [{ from: 2026-01-01 }]'],
    ['empty', 'a: []'],
    ['no list', 'a: 1'],
    ['absent', 'b: 1'],
  ])('is refused where the list is %s', (_, text) => {
    expect(() => appendEntry(text, ['a'], entry)).toThrow('a must be a list');
  });

  test('leaves every other byte of every record we have, and every earlier entry', () => {
    const places = globSync('content/data/prices/{api,cloud,currencies}/*.yaml').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...listsOf(parse(text))].map((path) => ({ text, path }));
    });
    expect(places.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ text, path }) => {
        const longer = appendEntry(text, path, entry);
        const added = longer.split('\n').filter((written) => written.trim() === `- ${line}`);
        expect(added).toHaveLength(1);
        expect(longer.replace(`${added[0] ?? ''}\n`, '')).toBe(text);
        const at = (record: unknown) =>
          path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record);
        expect(at(parse(longer))).toEqual([...(at(parse(text)) as unknown[]), entry]);
      }),
      { numRuns: 30 },
    );
  });
});
