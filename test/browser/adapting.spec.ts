import { expect, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { numberField } from './calculatorPage.ts';

/** Articles on adapting a model, and a field of the calculator in each. */
const articles = [
  { path: 'articles/quantisation/', calculator: '.memory-calculator', field: 'Prompt', value: '60000' },
  { path: 'articles/adapters/', calculator: '.memory-calculator', field: 'Prompt', value: '60000' },
  {
    path: 'articles/fine-tuning-at-home/',
    calculator: '.training-calculator',
    field: 'Examples',
    value: '70000',
  },
];

for (const { path, calculator, field, value } of articles)
  test(`the calculator in ${path} answers a change, and the address keeps it`, async ({ page }) => {
    await page.goto(path);
    await page.locator(calculator).scrollIntoViewIfNeeded();
    await wakeIslands(page);
    const sentence = page.locator(`${calculator} .answer-sentence`);
    const before = await sentence.innerText();
    await numberField(page, field).fill(value);
    await expect(sentence).not.toHaveText(before);
    await expect(page).toHaveURL(new RegExp(value));
    const after = await sentence.innerText();
    await page.reload();
    await page.locator(calculator).scrollIntoViewIfNeeded();
    await wakeIslands(page);
    await expect(sentence).toHaveText(after);
  });
