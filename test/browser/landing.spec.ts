import { expect, test } from '@playwright/test';

test('the landing page answers before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/fits|does not fit/i).first()).toBeVisible();
  await context.close();
});
