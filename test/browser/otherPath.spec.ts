import { expect, test } from '@playwright/test';
import { answerOf, answerSentence, choiceField, numberField, openCalculator } from './calculatorPage.ts';
import { otherSite } from './pages.ts';

test('under another path the calculator answers, reloads and shares its link', async ({ page }) => {
  await openCalculator(page, `${otherSite}calculators/memory/`);
  await numberField(page, 'Prompt').fill('12000');
  await choiceField(page, 'Model').click();
  await page.keyboard.type('qwen3-8b');
  await page
    .getByRole('option', { name: /^Qwen3-8B/ })
    .first()
    .click();
  await expect(choiceField(page, 'Model')).toHaveValue('Qwen3-8B');
  expect(page.url()).toContain('/x/y/calculators/memory/?');
  const before = await answerOf(page);
  await page.reload();
  await expect(choiceField(page, 'Model')).toHaveValue('Qwen3-8B');
  expect(await answerOf(page)).toEqual(before);
});

test('under another path readers walk from page to page', async ({ page }) => {
  await page.goto(otherSite);
  await page.getByRole('link', { name: 'How much memory does a model need?' }).first().click();
  await expect(page).toHaveURL(`${otherSite}articles/how-much-memory/`);
  await page
    .getByRole('complementary', { name: 'Your scenario' })
    .getByRole('link', { name: /^Memory/ })
    .click();
  await expect(page).toHaveURL(/\/x\/y\/calculators\/memory\//);
  await expect(answerSentence(page)).toContainText('It fits.');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Catalogue' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Accelerators' }).click();
  await page.getByRole('link', { name: 'H100 SXM 80 GB', exact: true }).click();
  await page.getByRole('link', { name: 'Use in your scenario' }).click();
  await expect(page).toHaveURL(/\/x\/y\/calculators\/memory\/\?on=nvidia-h100-sxm-80gb$/);
});

test('under another path a config.json is read in the browser', async ({ page }) => {
  await openCalculator(page, `${otherSite}calculators/memory/`);
  await page.getByText('Bring your own model').click();
  await page.getByLabel('Or paste a config.json').fill('{');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.own-model .refusal')).toContainText('config.json must be JSON');
});
