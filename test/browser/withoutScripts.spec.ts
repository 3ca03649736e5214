import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the landing page answers its question', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.answers')).toContainText(/It fits/);
  await expect(page.locator('.answers .result-value')).toHaveCount(3);
  await expect(page.getByText('Changing it needs scripts')).toBeVisible();
});

test('the article shows its numbers, equations, tables and picture', async ({ page }) => {
  await page.goto('articles/how-much-memory/');
  await expect(page.locator('.prose')).toContainText('Your scenario is Llama-3.3-70B-Instruct');
  await expect(page.locator('figure.formula math').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^DeepSeek-V3/ }).first()).toContainText('671 billion');
  await expect(page.locator('.memory-figure svg:visible')).toHaveCount(1);
});

test('the calculator shows the answer to the first scenario', async ({ page }) => {
  await page.goto('calculators/memory/');
  await expect(page.locator('.answer-sentence')).toContainText('It fits.');
  await expect(page.locator('.memory-figure svg:visible')).toHaveCount(1);
  for (const part of ['Weights', 'KV cache', 'Activations', 'Runtime', 'Together'])
    await expect(page.locator('.breakdown').getByRole('row', { name: part })).toBeVisible();
  await expect(page.getByText('Changing it needs scripts')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
});

test('a model page shows where it fits and what it takes', async ({ page }) => {
  await page.goto('models/llama-3.1-70b-instruct/');
  await expect(page.getByRole('region', { name: 'Where it fits' })).toContainText(/fits on \d/);
  await expect(page.getByRole('region', { name: 'Memory by format' })).toContainText('GGUF Q4_K_M');
  await expect(page.getByRole('row', { name: /^Parameters as published/ })).toContainText(
    '70\u00a0553\u00a0706\u00a0496',
  );
});

test('the menu stands open on phones', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('');
  await expect(page.getByRole('link', { name: 'Catalogue', exact: true })).toBeVisible();
});
