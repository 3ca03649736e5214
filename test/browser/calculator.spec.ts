import { expect, test } from '@playwright/test';
import {
  answerOf,
  answerSentence,
  choiceField,
  numberField,
  openCalculator,
  searchIn,
} from './calculatorPage.ts';

test('typing changes sentence, picture, table and figures', async ({ page }) => {
  await openCalculator(page);
  const before = await answerOf(page);
  await numberField(page, 'Prompt').fill('20000');
  await expect(answerSentence(page)).not.toHaveText(before.sentence);
  const after = await answerOf(page);
  expect(after.picture).not.toBe(before.picture);
  expect(after.table).not.toBe(before.table);
  expect(after.figures).not.toEqual(before.figures);
});

test('a choice from the catalogue changes the answer', async ({ page }) => {
  await openCalculator(page);
  await searchIn(choiceField(page, 'Accelerator'), 'b200');
  await page.getByRole('option', { name: /^B200/ }).first().click();
  await expect(choiceField(page, 'Accelerator')).toHaveValue('B200');
  await expect(answerSentence(page)).toContainText('B200');
});

test('a refused value says what to do and what the answer uses, and stays as typed', async ({ page }) => {
  await openCalculator(page);
  const prompt = numberField(page, 'Prompt');
  const before = await answerOf(page);
  await prompt.fill('300000000');
  const note = page.getByRole('alert');
  await expect(note).toHaveText(
    /^Must be at most 100\u00a0000\u00a0000, got 300\u00a0000\u00a0000\. The answer still uses 8\u00a0596\.$/,
  );
  await expect(prompt).toHaveAttribute('aria-invalid', 'true');
  await prompt.blur();
  await expect(prompt).toHaveValue('300000000');
  expect(await answerOf(page)).toEqual(before);
  await prompt.fill('words');
  await expect(note).toContainText('Must be a number');
  await prompt.fill('9000');
  await expect(note).toHaveCount(0);
});

test('a reload shows the same answer', async ({ page }) => {
  await openCalculator(page);
  await numberField(page, 'Requests at once').fill('17');
  await numberField(page, 'Prompt').fill('12000');
  await expect(page).toHaveURL(/in=12000/);
  const before = await answerOf(page);
  await page.reload();
  await expect(numberField(page, 'Requests at once')).toHaveValue('17');
  expect(await answerOf(page)).toEqual(before);
});

test('the link repeats the answer for somebody else', async ({ page, browser }) => {
  await openCalculator(page);
  await numberField(page, 'Prompt').fill('12000');
  await choiceField(page, 'Weights').click();
  await page.getByRole('option', { name: /^BF16/ }).first().click();
  await expect(page).toHaveURL(/weights=bf16/);
  const before = await answerOf(page);
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  await openCalculator(theirs, page.url());
  await expect(numberField(theirs, 'Prompt')).toHaveValue('12\u00a0000');
  expect(await answerOf(theirs)).toEqual(before);
  await stranger.close();
});

test('a link that holds nonsense says so and answers all the same', async ({ page }) => {
  await openCalculator(page, 'calculators/memory/?in=minus&at=5');
  await expect(page.getByRole('alert')).toContainText('Prompt must be a number');
  await expect(numberField(page, 'Requests at once')).toHaveValue('5');
  await expect(answerSentence(page)).toContainText(/fit/);
});

test('undo and reset go back', async ({ page }) => {
  await openCalculator(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();
  const first = await answerOf(page);
  await page.getByRole('button', { name: 'Chat', exact: true }).click();
  await expect(answerSentence(page)).not.toHaveText(first.sentence);
  const second = await answerOf(page);
  await numberField(page, 'Requests at once').fill('3');
  await undo.click();
  await expect(numberField(page, 'Requests at once')).toHaveValue('64');
  expect(await answerOf(page)).toEqual(second);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(/calculators\/memory\/$/);
  expect(await answerOf(page)).toEqual(first);
  await expect(page.getByRole('button', { name: 'Reset' })).toBeDisabled();
});
