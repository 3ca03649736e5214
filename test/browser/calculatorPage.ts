import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';

/** Opens a page with the memory calculator and waits until it answers to the reader. */
export async function openCalculator(page: Page, address = 'calculators/memory/'): Promise<void> {
  await page.goto(address);
  await page.locator('.memory-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
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

/** Gives a file as a reader does, by the button of the place it may be dropped at: the button waits for its code. */
export async function chooseFile(
  page: Page,
  label: string,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const place = page.locator('.drop-place').filter({ has: page.getByLabel(label, { exact: true }) });
  const chooser = page.waitForEvent('filechooser');
  await place.getByRole('button', { name: /^Choose/ }).click();
  await (await chooser).setFiles(file);
}

/** Opens a field that is chosen from and types into it; until its code has come it takes no letters. */
export async function searchIn(field: Locator, text: string): Promise<void> {
  await field.click();
  await expect(field).toBeEditable();
  await field.pressSequentially(text);
}
