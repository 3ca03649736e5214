import { expect, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import {
  answerOf,
  answerSentence,
  choiceField,
  numberField,
  openCalculator,
  searchIn,
} from './calculatorPage.ts';
import { otherSite, rootSite } from './pages.ts';

for (const site of [otherSite, rootSite]) {
  const path = new URL(site).pathname;

  test(`at ${path} the calculator answers, reloads and shares its link`, async ({ page }) => {
    await openCalculator(page, `${site}calculators/memory/`);
    await numberField(page, 'Prompt').fill('12000');
    await searchIn(choiceField(page, 'Model'), 'qwen3-8b');
    await page
      .getByRole('option', { name: /^Qwen3-8B/ })
      .first()
      .click();
    await expect(choiceField(page, 'Model')).toHaveValue('Qwen3-8B');
    // The address is written after what the reader sees.
    await expect(page).toHaveURL(/model=qwen3-8b/);
    expect(page.url()).toContain(`${site}calculators/memory/?`);
    const before = await answerOf(page);
    await page.reload();
    await expect(choiceField(page, 'Model')).toHaveValue('Qwen3-8B');
    expect(await answerOf(page)).toEqual(before);
  });

  test(`at ${path} readers walk from page to page`, async ({ page }) => {
    await page.goto(site);
    await page.getByRole('link', { name: 'How much memory does a model need?' }).first().click();
    await expect(page).toHaveURL(`${site}articles/how-much-memory/`);
    await page
      .getByRole('complementary', { name: 'Your scenario' })
      .getByRole('link', { name: /^Memory/ })
      .click();
    await expect(page).toHaveURL((url) => url.href.startsWith(`${site}calculators/memory/`));
    await expect(answerSentence(page)).toContainText('It fits.');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Catalogue' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Accelerators' }).click();
    await page.getByRole('link', { name: 'H100 SXM 80 GB', exact: true }).click();
    await page.getByRole('link', { name: 'Use in your scenario' }).click();
    await expect(page).toHaveURL(`${site}calculators/memory/?on=nvidia-h100-sxm-80gb`);
  });

  test(`at ${path} a config.json is read in the browser`, async ({ page }) => {
    await openCalculator(page, `${site}calculators/memory/`);
    await page.getByText('Bring your own model').click();
    await page.getByLabel('Or paste a config.json').fill('{');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.locator('.own-model .refusal')).toContainText('config.json must be JSON');
  });

  test(`at ${path} a worker simulates, and the search finds what it opens`, async ({ page }) => {
    await page.goto(`${site}calculators/performance/`);
    await page.locator('.performance-calculator').scrollIntoViewIfNeeded();
    await wakeIslands(page);
    await page.getByRole('button', { name: 'Simulate' }).click();
    await expect(page.locator('.simulation .answer-sentence')).toBeVisible();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search words' }).fill('roofline');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('option').first().click();
    await expect(page).toHaveURL((url) => url.href.startsWith(site) && !url.pathname.includes('//'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
