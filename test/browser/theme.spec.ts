import { expect, type Page, test } from '@playwright/test';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Change to the other colour theme' });

test('the system chooses the theme until the reader does', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).not.toBe(light);
});

test('a chosen theme holds on every page from the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const light = await ground(page);
  await themeSwitch(page).click();
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
      if (seen.length < 10) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const path of ['', 'articles/how-much-memory/']) {
    await page.goto(path);
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 10);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set([dark]));
  }
  await themeSwitch(page).click();
  await page.reload();
  expect(await ground(page)).toBe(light);
});
