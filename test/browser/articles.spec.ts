import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { choiceField, openCalculator } from './calculatorPage.ts';

const { parts } = parse(readFileSync('content/contents.yaml', 'utf8')) as {
  parts: { articles: string[] }[];
};
const slugs = parts.flatMap(({ articles }) => articles);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test.slow();

  for (const width of [320, 390])
    test(`no article and none of its tables reach beyond a window of ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const slug of slugs) {
        await page.goto(`articles/${slug}/`);
        const beyond = await page.evaluate(() =>
          [
            document.documentElement,
            ...document.querySelectorAll('.prose > :not(.table-scroll, .wide, .pad)'),
          ]
            .filter((element) => element.scrollWidth > document.documentElement.clientWidth)
            .map(({ nodeName, textContent }) => `${nodeName} ${textContent.slice(0, 40)}`),
        );
        expect(beyond, slug).toEqual([]);
      }
    });

  test('notes of sources in tables stay closed until asked for', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('articles/buying-hardware/');
    await expect(page.locator('td .side-note').first()).toBeHidden();
    await expect(page.locator('p .side-note').first()).toBeVisible();
  });

  test('sources with words between them stand close to their words', async ({ page }) => {
    await page.goto('articles/tenant-isolation/');
    const gaps = await page.locator('.prose .hint:has(> .citation)').evaluateAll((hints) =>
      hints.map((hint) => ({
        beside: hint.previousSibling instanceof Element && hint.previousSibling.matches('.hint'),
        margin: parseFloat(getComputedStyle(hint).marginLeft),
      })),
    );
    expect(gaps.filter(({ beside }) => beside).length).toBeGreaterThan(0);
    for (const { beside, margin } of gaps) expect(margin > 0).toBe(beside);
  });
});

test('a live equation keeps the units of its values', async ({ page }) => {
  await openCalculator(page, 'articles/how-much-memory/');
  const cell = (part: string) =>
    page.locator(`[data-formula="memory/profiledCacheBytes"] [data-${part}="weightBytes"]`);
  const before = await cell('symbol').innerText();
  await choiceField(page, 'Weights').click();
  await page.getByRole('option', { name: /^BF16/ }).click();
  await expect(cell('symbol')).not.toHaveText(before);
  await expect(cell('unit')).toHaveText('GiB');
});
