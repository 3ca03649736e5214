import { describe, expect, test } from 'vitest';
import { checkTerms } from '../../src/data/checkTerms.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { readTerms } from '../../src/data/readTerms.ts';
import { type TermRecord, termRecord } from '../../src/data/term.ts';
import { termsFromTexts } from '../../src/data/termsFromTexts.ts';
import { formulaPaths, siteRoutes } from '../../scripts/content/siteRoutes.ts';

const { terms, problems } = readTerms();
const { records } = readRecords();
const known = {
  isSource: (id: string) => records.sources.has(id),
  isFormula: (path: string) => formulaPaths.includes(path),
};

describe('the glossary', () => {
  test('every file fits the schema', () => {
    expect(problems).toEqual([]);
  });

  test('terms agree with each other and name what exists', () => {
    expect(checkTerms(terms, known)).toEqual([]);
  });

  test('terms number at least 200', () => {
    expect(terms.size).toBeGreaterThanOrEqual(200);
  });

  test('a page that shows a term exists', () => {
    const lost = [...terms].filter(([, { shown_on: page }]) => page !== undefined && !siteRoutes.has(page));
    expect(lost.map(([id]) => id)).toEqual([]);
  });

  test('a term is its own name in a definition at most after other words', () => {
    const circular = [...terms].filter(([, { name, short }]) =>
      short.toLowerCase().startsWith(`${name.toLowerCase()} `),
    );
    expect(circular.map(([id]) => id)).toEqual([]);
  });
});

const plain: TermRecord = termRecord.parse({
  name: 'queue',
  short: 'Requests that wait because all places are taken.',
});
const other = (change: Partial<TermRecord>): TermRecord => ({ ...plain, name: 'rack', ...change });
const faultsOf = (record: TermRecord) =>
  checkTerms(
    new Map([
      ['queueing', plain],
      ['rack', record],
    ]),
    known,
  ).map(({ file, path, received }) => `${file} ${path} ${received}`);

describe('a fault of a term is named', () => {
  test.each([
    [{ name: 'Queue' }, 'name Queue, also queueing'],
    [{ also: ['queue'] }, 'also queue, also queueing'],
    [{ met_as: ['queue'] }, 'met_as queue, also queueing'],
    [{ related: ['shelf'] }, 'related shelf'],
    [{ related: ['rack'] }, 'related rack'],
    [{ source: 'hearsay' }, 'source hearsay'],
    [{ formula: 'memory/nope' }, 'formula memory/nope'],
  ])('%o', (change, fault) => {
    expect(faultsOf(other(change))).toEqual([`content/glossary/rack.md ${fault}`]);
  });

  test('abbreviations may differ by case alone, and a term may repeat itself', () => {
    expect(faultsOf(other({ name: 'DoRA', also: ['DORA', 'do ra'] }))).toEqual([]);
  });

  test.each([
    ['---\nname: x\n---\n', 'name'],
    ['---\nname: rack\nshort: A frame for servers in a data centre\n---\n', 'short'],
    ['---\nname: rack\nshort: A frame for servers in a data centre.\ncolour: grey\n---\n', '(record)'],
    ['---\nname: [\n---\n', '(file)'],
    ['no front matter', '(file)'],
  ])('in the file %j', (text, path) => {
    const { terms: read, problems: found } = termsFromTexts([['content/glossary/rack.md', text]]);
    expect(read.size).toBe(0);
    expect(found.map((one) => one.path)).toContain(path);
  });
});
