import { expect, test } from '@playwright/test';
import { answerSentence, choiceField, numberField, openCalculator, searchIn } from './calculatorPage.ts';

test('what was entered in the calculator holds in the article and on the pages of records', async ({
  page,
}) => {
  await openCalculator(page);
  await numberField(page, 'Requests at once').fill('7');
  await searchIn(choiceField(page, 'Model'), 'qwen3-32b');
  await page
    .getByRole('option', { name: /^Qwen3-32B/ })
    .first()
    .click();
  await expect(choiceField(page, 'Model')).toHaveValue('Qwen3-32B');
  const answer = await answerSentence(page).innerText();
  const bar = page.getByRole('complementary', { name: 'Your scenario' });
  await expect(bar).toContainText('Qwen3-32B, FP8');

  await page.getByRole('link', { name: 'article', exact: true }).click();
  await expect(bar).toContainText('Qwen3-32B, FP8');
  await expect(bar).toContainText('7 at once');
  await page.locator('.memory-calculator').scrollIntoViewIfNeeded();
  await expect(answerSentence(page)).toHaveText(answer);
  await expect(page.locator('.prose')).toContainText('Your scenario is Qwen3-32B in FP8');

  await page.goto('models/llama-3.1-70b-instruct/');
  await expect(bar).toContainText('Qwen3-32B, FP8');
  await page.getByRole('link', { name: 'Use in your scenario' }).click();
  await expect(choiceField(page, 'Model')).toHaveValue('Llama-3.1-70B-Instruct');
  await expect(numberField(page, 'Requests at once')).toHaveValue('7');
});

test('lists of records answer for the scenario', async ({ page }) => {
  await page.goto('accelerators/');
  const row = page.getByRole('row', { name: /^H100 SXM 80 GB/ });
  await expect(row).toContainText('10.9 GiB free');
  await openCalculator(page, 'calculators/memory/?at=400');
  await expect(answerSentence(page)).toContainText('It does not fit.');
  await page.goto('accelerators/');
  await expect(row).toContainText('does not fit');
});

test('the landing page starts from the scenario and changes it', async ({ page }) => {
  await openCalculator(page, 'calculators/memory/?at=7');
  await page.goto('');
  await page.getByRole('button', { name: '7 requests at once' }).click();
  await page.getByRole('textbox', { name: 'Requests at once' }).fill('9');
  await page.goto('calculators/memory/');
  await expect(numberField(page, 'Requests at once')).toHaveValue('9');
});

test('what the site stored can be forgotten', async ({ page }) => {
  await openCalculator(page, 'calculators/memory/?at=7');
  await page.goto('data/');
  await page.getByRole('button', { name: 'Forget what this site stored' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await openCalculator(page);
  await expect(numberField(page, 'Requests at once')).toHaveValue('64');
});
