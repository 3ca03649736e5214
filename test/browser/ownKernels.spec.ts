import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { answerSentence, choiceField, chooseFile, searchIn } from './calculatorPage.ts';

const example = new URL('../data/imports/ownKernels.json', import.meta.url);

async function open(page: Page): Promise<void> {
  await page.goto('calculators/performance/');
  await wakeIslands(page);
  await page.getByText('Use your own measurements').click();
}

const give = (page: Page, buffer: Buffer) =>
  chooseFile(page, 'Measured kernels', { name: 'k.json', mimeType: 'application/json', buffer });
const provenance = (page: Page) => page.locator('.performance-calculator .provenance').first();

test('measurements answer, last over a reload, and can be removed', async ({ page }) => {
  await open(page);
  const before = await answerSentence(page).innerText();
  await give(page, await readFile(example));
  await expect(provenance(page)).toContainText('your measurements of AMD EPYC');
  await expect(answerSentence(page)).not.toHaveText(before);
  const measured = await answerSentence(page).innerText();
  await page.reload();
  await expect(answerSentence(page)).toHaveText(measured);
  await page.getByRole('button', { name: 'Remove your measurements' }).click();
  await expect(answerSentence(page)).toHaveText(before);
  await page.reload();
  await expect(provenance(page)).not.toContainText('your measurements');
});

test('measurements of one accelerator do not answer for another', async ({ page }) => {
  await open(page);
  await give(page, await readFile(example));
  await expect(provenance(page)).toContainText('your measurements');
  await searchIn(choiceField(page, 'Accelerator'), 'h200 sxm');
  await page
    .getByRole('option', { name: /^H200 SXM/ })
    .first()
    .click();
  await expect(provenance(page)).toContainText('measured on H200');
  await expect(provenance(page)).not.toContainText('your measurements');
  await expect(page.locator('.own-kernels [role=status]')).toContainText('not in use now');
});

test('a wrong file is refused and the answer stands', async ({ page }) => {
  await open(page);
  const before = await answerSentence(page).innerText();
  for (const [text, sentence] of [
    ['{"source":"own"}', 'reference must be of type object, got nothing'],
    ['m,n,k', 'file must be JSON'],
    [' '.repeat(2_000_001), 'file must be at most 2000000 bytes, got 2000001'],
  ] as const) {
    await give(page, Buffer.from(text));
    await expect(page.locator('.own-kernels .refusal')).toContainText(sentence);
  }
  await expect(answerSentence(page)).toHaveText(before);
});

test('the script can be had from the site', async ({ page }) => {
  await open(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'measure-kernels.py' }).click();
  expect((await download).suggestedFilename()).toBe('measure-kernels.py');
});
