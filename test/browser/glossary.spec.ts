import { expect, test } from '@playwright/test';

const article = 'articles/roofline/';

test('a term shows its definition on hover, and the pointer may rest on it', async ({ page }) => {
  await page.goto(article);
  const term = page.locator('.prose a.term', { hasText: /^roofline$/ });
  const definition = page.getByRole('tooltip').filter({ hasText: 'Two limits on speed' });
  await expect(definition).toBeHidden();
  await term.hover();
  await expect(definition).toBeVisible();
  await definition.hover();
  await expect(definition).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(definition).toBeHidden();
});

test('focus shows it inside the window, Escape closes it until the term is met again', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  const term = page.locator('.prose a.term').first();
  const definition = page.locator('.prose .tip[role=tooltip]').first();
  await expect(term).toHaveAccessibleDescription(/processor built for many multiplications/);
  await term.focus();
  await expect(definition).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(term).toBeFocused();
  await expect(definition).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry, and the entry back to the article', async ({ page }) => {
    await page.goto(article);
    await page.locator('.prose a.term', { hasText: /^roofline$/ }).click();
    await expect(page).toHaveURL(/glossary\/#roofline$/);
    const entry = page.locator('.entry', {
      has: page.getByRole('heading', { name: 'roofline', exact: true }),
    });
    await expect(entry).toBeInViewport();
    await entry.getByRole('link', { name: 'What limits speed, arithmetic or memory?' }).click();
    await expect(page).toHaveURL(/articles\/roofline\/$/);
  });
});
