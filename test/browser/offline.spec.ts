import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { numberField } from './calculatorPage.ts';
import { watchFaults } from './watchFaults.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the worker answers for it and has kept it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { controller } = navigator.serviceWorker;
        return controller !== null && (await caches.match(location.pathname)) !== undefined;
      }),
    )
    .toBe(true);
}

test('pages that were visited are read without a network, and their calculator answers', async ({
  page,
  context,
}) => {
  await visit(page, 'articles/');
  await visit(page, 'calculators/memory/');
  await visit(page, 'models/');
  await context.setOffline(true);

  await page.goto('calculators/memory/?tp=8');
  await wakeIslands(page);
  const sentence = page.locator('.answer-sentence');
  const before = await sentence.innerText();
  await numberField(page, 'Prompt').fill('90000');
  await expect(sentence).not.toHaveText(before);
  // A worker and its code that was not asked for before the network went.
  await page.getByText('Bring your own model').click();
  await page.getByLabel('Or paste a config.json').fill('{}');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.own-model [role=status]')).toContainText('open');

  await page.goto('prices/');
  await expect(page.getByText('the page you asked for is not kept on this machine')).toBeVisible();
  await page.getByRole('link', { name: 'articles', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
});

test('everything can be kept, forgotten, and kept no more', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000);
  const faults = await watchFaults(page, new URL(baseURL ?? ''));
  await visit(page, 'offline/');
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await expect(page.locator('[data-state]')).toContainText('Everything is kept on this machine', {
    timeout: 150_000,
  });
  expect(faults).toEqual([]);
  await context.setOffline(true);
  await page.goto('accelerators/nvidia-l4/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('L4');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search words' }).fill('cache');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();

  await context.setOffline(false);
  await page.goto('offline/');
  await page.getByRole('button', { name: 'Forget it all' }).click();
  await expect(page.locator('[data-state]')).toHaveText('Nothing is kept, as you chose.');
  await page.reload();
  await expect(page.locator('[data-state]')).toHaveText('Nothing is kept, as you chose.');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('where browsers keep nothing, the page says so and nothing fails', async ({ page, baseURL }) => {
  // As over plain HTTP, where a page has neither.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Reflect.deleteProperty(self, 'caches');
    Object.defineProperty(self, 'isSecureContext', { value: false });
  });
  const faults = await watchFaults(page, new URL(baseURL ?? ''));
  await page.goto('offline/');
  await expect(page.locator('[data-state]')).toContainText('served over plain HTTP');
  await expect(page.getByRole('button', { name: 'Keep everything' })).toBeHidden();
  await page.goto('calculators/memory/');
  await page.locator('.memory-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('Link to this scenario')).toHaveValue(/calculators\/memory/);
  expect(faults).toEqual([]);
});
