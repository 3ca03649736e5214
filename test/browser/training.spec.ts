import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`calculators/training/${query}`);
  await page.waitForLoadState('networkidle');
}

test('a link brings its job, and a change goes into the address', async ({ page }) => {
  await open(page, '?training=method*full');
  await expect(page.locator('#answer .answer-sentence')).toContainText('It does not fit.');
  await page.getByText('QLoRA', { exact: true }).click();
  await expect(page.locator('#answer .answer-sentence')).not.toContainText('It does not fit.');
  await expect(page).not.toHaveURL(/method/);
});

test('a rank above the narrowest matrix is refused at its field', async ({ page }) => {
  await open(page, '?training=rank*4096');
  await page.getByText('Adapters, optimiser, recomputation and layout').click();
  await expect(page.locator('#training-rankCount')).toContainText('must be at most 1024');
});

test('a decision no one knows is said', async ({ page }) => {
  await open(page, '?training=method*magic');
  await expect(page.getByText('From the link:')).toContainText('method must be one of');
});
