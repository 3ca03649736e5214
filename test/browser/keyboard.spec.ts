import { expect, type Locator, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { answerSentence, choiceField, numberField, openCalculator } from './calculatorPage.ts';

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`focus must reach the element within ${most} steps`);
}

test('the first stop leads past the header', async ({ page }) => {
  await page.goto('accuracy/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('a field is reached, shows a ring and is changed', async ({ page }) => {
  await openCalculator(page);
  const prompt = numberField(page, 'Prompt');
  const before = await answerSentence(page).innerText();
  await tabTo(page, prompt);
  await expect(prompt.locator('..')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30000');
  await expect(answerSentence(page)).not.toHaveText(before);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Prompt, slider' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(prompt).not.toHaveValue('30\u00a0000');
});

test('links and buttons show where the focus is', async ({ page }) => {
  await page.goto('');
  for (const name of ['Articles', 'Catalogue']) {
    const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name });
    await tabTo(page, link);
    await expect(link).toHaveCSS('outline-style', 'solid');
    await expect(link).toHaveCSS('outline-width', '3px');
  }
});

test('a list of choices is walked by arrows, taken by Enter and left by Escape', async ({ page }) => {
  await openCalculator(page);
  const model = choiceField(page, 'Model');
  const options = page.getByRole('option');
  await tabTo(page, model);
  await page.keyboard.press('ArrowDown');
  await expect(model).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(model).toHaveAttribute('aria-expanded', 'false');
  await expect(model).toHaveValue('Llama-3.3-70B-Instruct');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('qwen3-32b');
  await expect(options.first()).toContainText('Qwen3-32B');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(model).toHaveValue('Qwen3-32B');
  await expect(model).toBeFocused();
});

test('a field that is reached by Tab is searched by typing, without opening it first', async ({ page }) => {
  await openCalculator(page);
  await tabTo(page, choiceField(page, 'Accelerator'));
  await page.keyboard.type('mi300x');
  await expect(page.getByRole('option').first()).toContainText('MI300X');
});

test('the question of the landing page is changed by keys', async ({ page }) => {
  await page.goto('');
  await wakeIslands(page);
  await tabTo(page, page.getByRole('button', { name: '64 requests at once' }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Requests at once' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '8 requests at once' })).toBeVisible();
  await expect(field).toBeHidden();
});
