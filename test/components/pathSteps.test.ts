import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { pathSteps } from '../../src/components/pathSteps.ts';
import { contentsRecord } from '../../src/data/contents.ts';

const body = 'word '.repeat(440).trim();
vi.mock('astro:content', () => ({
  getCollection: () => [{ id: 'how-much-memory', data: { title: 'How much memory?' }, body }],
}));

test('an article gives its own title, address and minutes', async () => {
  expect(await pathSteps(['how-much-memory'])).toEqual([
    { article: 'how-much-memory', title: 'How much memory?', href: '/articles/how-much-memory/', minutes: 2 },
  ]);
});

test('a page has the title the path gives it and no minutes', async () => {
  expect(await pathSteps([{ page: 'calculators/memory', title: 'Size a model' }])).toEqual([
    { title: 'Size a model', href: '/calculators/memory/' },
  ]);
});

test('an article that does not exist stops the build', async () => {
  await expect(pathSteps(['no-such-article'])).rejects.toThrow(
    new RangeError('contents.yaml must name articles that exist, got no-such-article'),
  );
});

test('steps keep the order of contents.yaml', async () => {
  const { paths } = contentsRecord.parse(parse(readFileSync('content/contents.yaml', 'utf8')));
  for (const { steps } of paths) {
    const pages = steps.filter((step) => typeof step !== 'string');
    expect((await pathSteps(pages)).map(({ title }) => title)).toEqual(pages.map(({ title }) => title));
  }
});
