import { expect, test } from 'vitest';
import { orphanFaults } from '../../../scripts/content/orphanFaults.ts';

const contents = (...steps: readonly string[]) =>
  `parts:\n  - title: P\n    articles: [a]\npaths:\n  - role: R\n    question: Q?\n    steps: [${steps.join(', ')}]\n`;
const faultsOf = (texts: Readonly<Record<string, string>>, listed: string) =>
  orphanFaults(
    new Map(Object.entries(texts).map(([id, text]) => [id, `---\ntitle: T\n---\n${text}`])),
    listed,
  );
const unlinked = (id: string) => [
  id,
  `text of another article must lead to this one, got no link to ../${id}/`,
];
const pathless = (id: string, count: number) => [
  id,
  `article must stand in a reading path or be linked from 3 others, got ${count}`,
];

test('articles that lead to each other and stand in a path are found', () => {
  expect(faultsOf({ a: 'See [b](../b/#part).', b: 'See [a](../a/).' }, contents('a', 'b'))).toEqual([]);
});

test.each([
  ['names it without a link', 'See b.'],
  ['leads to it in code alone', 'Write `[b](../b/)`.'],
  ['leads to another page of its name', '[b](../../models/b/), [b](../../b/)'],
])('an article is not found where the other %s', (_, text) => {
  expect(faultsOf({ a: text, b: '[a](../a/)' }, contents('a', 'b'))).toEqual([unlinked('b')]);
});

test('a link of an article to itself finds nothing', () => {
  expect(faultsOf({ a: '[b](../b/)', b: '[b](../b/), [here](#part)' }, contents('a', 'b'))).toEqual([
    unlinked('a'),
  ]);
});

test('in no path, an article has to be linked from three others, each counted once', () => {
  const twice = '[b](../b/) and [again](../b/#part)';
  const others = { b: '[a](../a/), [c](../c/), [d](../d/)', a: twice, c: twice };
  expect(faultsOf({ ...others, d: '' }, contents('a', 'c', 'd'))).toEqual([pathless('b', 2)]);
  expect(faultsOf({ ...others, d: twice }, contents('a', 'c', 'd'))).toEqual([]);
});

test('an article that nothing leads to and no path holds has both faults', () => {
  expect(faultsOf({ a: '', b: '[a](../a/)' }, contents('a'))).toEqual([unlinked('b'), pathless('b', 0)]);
});

test.each(['paths: [', 'paths: none'])('of contents that say %j only links are asked', (listed) => {
  expect(faultsOf({ a: '[b](../b/)', b: '' }, listed)).toEqual([unlinked('a')]);
});
