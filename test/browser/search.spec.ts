import { expect, type Page, test } from '@playwright/test';
import { holdBack } from './holdBack.ts';
import { otherSite } from './pages.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const words = (page: Page) => page.getByRole('combobox', { name: 'Search words' });
const hits = (page: Page) => dialog(page).getByRole('option');

for (const key of ['/', 'Control+k'])
  test(`${key} opens the search and Escape gives the focus back`, async ({ page }) => {
    await page.goto('articles/');
    const link = page.getByRole('link', { name: 'How much memory does a model need?' });
    await link.focus();
    await page.keyboard.press(key);
    await expect(words(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

test('a slash typed in a field stays a slash', async ({ page }) => {
  await page.goto('models/');
  const find = page.getByLabel('Find');
  await find.fill('');
  await find.press('/');
  await expect(find).toHaveValue('/');
  await expect(dialog(page)).toBeHidden();
});

test('results are grouped by kind, arrows choose and Enter opens', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await words(page).fill('memory');
  for (const kind of ['Articles', 'Calculators', 'Models', 'Accelerators', 'Formulas'])
    await expect(dialog(page).getByRole('group', { name: kind })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(hits(page).nth(0)).not.toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(words(page)).toHaveAttribute('aria-activedescendant', 'search-hit-1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/articles\/how-much-memory\/$/);
});

test('a search names the model and the accelerator it asks for', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).click();
  await words(page).fill('llama 3.1 70b');
  await expect(dialog(page).getByRole('group', { name: 'Models' })).toContainText('Llama-3.1-70B-Instruct');
  await words(page).fill('h100 sxm');
  await expect(dialog(page).getByRole('group', { name: 'Accelerators' })).toContainText('H100 SXM');
});

test('a search for nothing known says so', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await words(page).fill('\u4e00\u4e8c');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found.');
  await expect(hits(page)).toHaveCount(0);
});

test('what is typed while the search is fetched is not lost', async ({ page }) => {
  const pass = await holdBack(page, /drawSearch|search\.[\w-]+\.css/);
  await page.goto('articles/');
  await page.keyboard.press('/');
  await page.keyboard.type('memory');
  pass();
  await expect(dialog(page)).toHaveCSS('opacity', '1');
  await expect(hits(page).first()).toBeVisible();
  await expect(words(page)).toHaveValue('memory');
});

test('a search that cannot be fetched says so, and is asked for again', async ({ page }) => {
  await page.route(/search\.[\w-]+\.css/, (route) => route.abort());
  await page.goto('articles/');
  await page.keyboard.press('/');
  await expect(dialog(page)).toHaveText('The search could not be loaded.');
  await expect(dialog(page)).toHaveCSS('opacity', '1');
  await page.keyboard.press('Escape');
  await page.unrouteAll();
  await page.keyboard.press('/');
  await words(page).fill('memory');
  await expect(hits(page).first()).toBeVisible();
});

test('under another path the search opens pages of that path', async ({ page }) => {
  await page.goto(`${otherSite}articles/`);
  await page.keyboard.press('/');
  await words(page).fill('kv cache per token');
  await hits(page).filter({ hasText: 'KV cache per token' }).last().click();
  await expect(page).toHaveURL(new RegExp(`^${otherSite}formulas/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
