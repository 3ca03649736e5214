import { expect, type Page } from '@playwright/test';

/** Opens a page with the memory calculator and waits until it answers to the reader. */
export async function openCalculator(page: Page, address = 'calculators/memory/'): Promise<void> {
  await page.goto(address);
  await page.locator('.memory-calculator').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** A field of the calculator that takes a number. */
export const numberField = (page: Page, name: string) =>
  page.getByRole('form', { name: 'Inputs' }).getByRole('textbox', { name, exact: true });

/** A field of the calculator that is chosen from the catalogue. */
export const choiceField = (page: Page, name: string) =>
  page.getByRole('form', { name: 'Inputs' }).getByRole('combobox', { name, exact: true });

export const answerSentence = (page: Page) => page.locator('.answer-sentence');

/** What the answer says in picture, table and figures. */
export async function answerOf(page: Page) {
  return {
    sentence: await answerSentence(page).innerText(),
    picture: await page.locator('.memory-figure svg:visible .part-cache').first().getAttribute('width'),
    table: await page.getByRole('region', { name: 'Breakdown on each accelerator' }).innerText(),
    figures: await page.locator('.memory-calculator .result-value').allInnerTexts(),
  };
}
