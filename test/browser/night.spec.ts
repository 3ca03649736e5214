import { expect, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { numberField } from './calculatorPage.ts';

test('more readers leave fewer hours for the same job, and the link keeps both', async ({ page }) => {
  await page.goto('calculators/night/');
  await wakeIslands(page);
  const sentence = page.locator('#answer .answer-sentence');
  await expect(sentence).toContainText('free around the clock');
  await numberField(page, 'Copies, accelerators').fill('8');
  await expect(sentence).toContainText('at most');
  await numberField(page, 'Users, people').fill('5000');
  await expect(sentence).toContainText(/\d shifts? from \w+ \d\d:00 on, done/);
  await expect(page.getByText(/shifts? a week for your job/)).toBeVisible();
  await expect(page).toHaveURL(/users\*5000/);
  await page.reload();
  await expect(numberField(page, 'Users, people')).toHaveValue(/5.000/);
  await expect(sentence).toContainText(/\d shifts? from \w+ \d\d:00 on, done/);
});
