import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { accessibilityOptions } from '../../../scripts/accessibility/accessibilityOptions.ts';
import { evenSample } from '../../../scripts/accessibility/evenSample.ts';
import { Judged } from '../../../scripts/accessibility/Judged.ts';

const root = mkdtempSync(join(tmpdir(), 'judged-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('a run that was stopped goes on', () => {
  const file = join(root, 'runs/judged.ndjson');
  const first = new Judged(file);
  first.add({ page: 'good', digest: 'a', findings: [] });
  first.add({ page: 'bad', digest: 'b', findings: ['color-contrast'] });
  first.add({ page: 'mended', digest: 'c', findings: ['color-contrast'] });
  first.add({ page: 'mended', digest: 'd', findings: [] });
  appendFileSync(file, '{"page":"torn","dig');
  const second = new Judged(file);

  test.each([
    ['a page without fault is not judged again', 'good', 'a', true],
    ['one that changed is', 'good', 'x', false],
    ['one with a fault is', 'bad', 'b', false],
    ['the last judgement counts', 'mended', 'd', true],
    ['one that was never judged is', 'new', 'a', false],
    ['one whose line is torn is', 'torn', 'dig', false],
  ])('%s', (_, page, digest, cleared) => {
    expect(second.cleared(page, digest)).toBe(cleared);
  });
});

test('what is found after a torn line is kept', () => {
  const file = join(root, 'torn.ndjson');
  new Judged(file).add({ page: 'one', digest: 'a', findings: [] });
  appendFileSync(file, '{"page":"to');
  new Judged(file).add({ page: 'two', digest: 'b', findings: [] });
  const judged = new Judged(file);
  expect([judged.cleared('one', 'a'), judged.cleared('two', 'b')]).toEqual([true, true]);
});

test('a sample is spread over the whole list', () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  expect(evenSample(items, 4)).toEqual([0, 25, 50, 75]);
  expect(evenSample(items, 1000)).toEqual(items);
});

test.each([
  [['--sample=0'], '--sample must be a whole number from 1, got 0'],
  [
    ['--store', '--under=articles/'],
    '--store must go without --under, since the site tells of all its pages, got articles/',
  ],
  [['--workers=many'], '--workers must be a whole number from 1, got many'],
])('%s is refused', (words, sentence) => {
  expect(() => accessibilityOptions(words, 2)).toThrow(sentence);
});
