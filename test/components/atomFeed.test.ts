import { expect, test } from 'vitest';
import { atomFeed } from '../../src/components/atomFeed.ts';

const entry = (key: string, updated: string) => ({
  key,
  title: `${key} & <more>`,
  address: '/x/',
  updated,
  summary: 's',
});
const feed = (...entries: readonly ReturnType<typeof entry>[]) =>
  atomFeed({ title: 'T', address: '/x/', self: '/x/feed.xml', entries });
const idsIn = (text: string) => text.match(/urn:uuid:[\da-f-]+/g) ?? [];
const old = entry('old', '2026-01-01T00:00:00.000Z');
const young = entry('young', '2026-02-01T00:00:00.000Z');

test('the newest entry comes first and dates the feed', () => {
  const text = feed(old, young);
  expect(text.indexOf('young')).toBeLessThan(text.indexOf('old'));
  expect(text).toMatch(/<updated>2026-02-01T00:00:00\.000Z<\/updated>\s*<author>/);
  expect(text).toContain('young &amp; &lt;more&gt;');
});

test('an entry keeps its name when it changes, and no two share one', () => {
  const [, first] = idsIn(feed(old));
  const [, later, other] = idsIn(feed({ ...old, updated: '2026-03-01T00:00:00.000Z', title: 'New' }, young));
  expect(later).toBe(first);
  expect(other).not.toBe(first);
  expect(first).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
