import { expect, test } from 'vitest';
import { articleRows } from '../../src/components/regulationRows.ts';
import { records } from '../../src/data/siteCatalogue.ts';

const gdpr = records.regulations.get('gdpr');

test('an article is linked to by its place, without dots', () => {
  const anchors = gdpr ? articleRows(gdpr).map(({ place, anchor }) => [place, anchor]) : [];
  expect(anchors).toEqual(expect.arrayContaining([['Art. 33-34', 'art-33-34']]));
});

test('no two articles of a regulation share an address, and none holds a sign that addresses escape', () => {
  for (const [id, record] of records.regulations) {
    const anchors = articleRows(record).map(({ anchor }) => anchor);
    expect(new Set(anchors).size, id).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});
