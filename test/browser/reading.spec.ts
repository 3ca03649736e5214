import { expect, test } from '@playwright/test';
import { holdBack } from './holdBack.ts';

const article = 'articles/roofline/';

test('what is marked as read is counted on the reading paths, and forgotten when asked', async ({ page }) => {
  await page.goto('');
  const path = page.locator('[data-path]', { has: page.getByText('Infrastructure architect') });
  const progress = path.locator('[data-progress]');
  await expect(progress).toHaveText(/^\d+ articles, \d+ min$/);
  await page.goto(article);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('You have read this.')).toBeVisible();
  await page.goto('');
  await expect(progress).toHaveText(/^1 of \d+ articles read, \d+ min left$/);
  await page.goto('articles/');
  await expect(page.getByRole('link', { name: /\(read\)$/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Forget what I have read' }).click();
  await expect(page.getByRole('link', { name: /\(read\)$/ })).toHaveCount(0);
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible();
});

test('an article is marked by a press that comes before what answers it', async ({ page }) => {
  const pass = await holdBack(page, /followReading/);
  await page.goto(article);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  pass();
  await expect(page.getByText('You have read this.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  await expect(page.getByText('You have read this.')).toBeHidden();
});

test('the end of an article counts once a quarter of its time has passed, and not before', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(article);
  await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeVisible();
  await page.clock.fastForward('10:00');
  await expect(page.getByRole('button', { name: 'Mark as unread' })).toBeVisible();
});

test('where storage is refused nothing is offered and nothing fails', async ({ page }) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Mark as read' })).toBeHidden();
  await page.goto('');
  await expect(page.locator('[data-progress]').first()).toHaveText(/^\d+ articles, \d+ min$/);
  expect(errors).toEqual([]);
});
