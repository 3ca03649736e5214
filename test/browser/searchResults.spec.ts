import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { searchQueries } from './searchQueries.ts';

const articles = globSync('content/articles/**/*.mdx');
const slugs = articles.map((file) => basename(file, '.mdx'));
const titles = articles.map((file) => {
  const [, title = ''] = /^title: (.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return [title.replace(/^"(.*)"$/, '$1'), basename(file, '.mdx')] as const;
});
const sought = 3;

/** Types each search into the dialog, as a reader would, and gives the first articles it lists. */
async function firstArticles(
  page: Page,
  searches: readonly string[],
): Promise<readonly (readonly string[])[]> {
  await page.goto('articles/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search words' })).toBeFocused();
  await expect(page.getByText('searched on this machine.')).toBeVisible();
  return page.evaluate(async (searches) => {
    const dialog = document.querySelector('[data-search-dialog]');
    const input = dialog?.querySelector('input');
    const status = dialog?.querySelector('[data-search-status]');
    if (!dialog || !input || !status) throw new Error('search must be open');
    const type = (words: string) => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const found: string[][] = [];
    for (const words of searches) {
      type('');
      const answered = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (status.textContent === '') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      type(words);
      await answered;
      const links = dialog.querySelectorAll<HTMLAnchorElement>('[aria-label=Articles] a');
      found.push([...links].map(({ pathname }) => pathname.split('/').at(-2) ?? ''));
    }
    return found;
  }, searches);
}

/** Searches that do not find their article among the first three. */
async function missed(page: Page, queries: readonly (readonly [words: string, slug: string])[]) {
  const found = await firstArticles(
    page,
    queries.map(([words]) => words),
  );
  return queries
    .map(([words, slug], index) => ({ words, slug, first: found[index]?.slice(0, sought) ?? [] }))
    .filter(({ slug, first }) => !first.includes(slug));
}

test('each article is found by its question', async ({ page }) => {
  expect(await missed(page, titles)).toEqual([]);
});

test('each article is found by the words readers have for it', async ({ page }) => {
  expect(searchQueries.length).toBeGreaterThanOrEqual(60);
  const asked = new Set(searchQueries.map(([, slug]) => slug));
  expect(slugs.filter((slug) => !asked.has(slug))).toEqual([]);
  expect(await missed(page, searchQueries)).toEqual([]);
});
