import { expect, test } from 'vitest';
import { articleFaults } from '../../../scripts/content/articleFaults.ts';
import { orphanFaults } from '../../../scripts/content/orphanFaults.ts';
import { shapeFaults } from '../../../scripts/content/shapeFaults.ts';
import { plainArticle } from '../../../scripts/scale/plainArticle.ts';
import { syntheticArticle } from '../../../scripts/scale/syntheticArticle.ts';
import { syntheticSlug } from '../../../scripts/scale/syntheticSlug.ts';

const slugOf = () => 'how-fast';
const text = syntheticArticle(7, slugOf, 100);

test('a made-up article is one that the build takes', () => {
  expect(articleFaults('synthetic-8', text)).toEqual([]);
  expect(
    Array.from({ length: 200 }, (_, index) => shapeFaults(syntheticArticle(index, slugOf, 200))).flat(),
  ).toEqual([]);
});

test.each([4, 50])('each of %i made-up articles is linked from three others', (count) => {
  const texts = Array.from(
    { length: count },
    (_, index) => [syntheticSlug(index), syntheticArticle(index, syntheticSlug, count)] as const,
  );
  const contents = 'parts: [{ title: P, articles: [a] }]\npaths: [{ role: R, question: Q, steps: [a] }]\n';
  expect(orphanFaults(new Map(texts), contents)).toEqual([]);
});

test('it is as long as a real one and the same each time', () => {
  expect(text.split(/\s+/).length).toBeGreaterThan(900);
  expect(syntheticArticle(7, slugOf, 100)).toBe(text);
  expect(syntheticArticle(8, slugOf, 100)).not.toBe(text);
});

test('as plain Markdown it keeps title and words, and no component', () => {
  const plain = plainArticle(7, slugOf, 100);
  expect(plain.slug).toBe('how-fast');
  expect(plain.title).toMatch(/^Synthetic .+ 8$/);
  expect(plain.text).not.toMatch(/<\/?[A-Z]|^---/m);
  expect(plain.text.split(/\s+/).length).toBeGreaterThan(900);
});
