import { expect, test } from '@playwright/test';

const sheetWidth = 673;

for (const { kind, path } of [
  { kind: 'article', path: 'articles/how-much-memory/' },
  { kind: 'calculator', path: 'calculators/memory/' },
  { kind: 'model', path: 'models/llama-3.1-70b-instruct/' },
])
  test(`the printed ${kind} is light, whole and without tools`, async ({ page }) => {
    await page.setViewportSize({ width: sheetWidth, height: 950 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const tool of [
      '.page-header',
      '.scenario-bar',
      '.page-footer',
      '.pad-tools',
      '.presets',
      '.slider',
      '.own-model',
    ])
      for (const part of await page.locator(tool).all()) await expect(part).toBeHidden();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toMatch(/^rgb\((\d{1,2}), (\d{1,2}), (\d{1,2})\)$/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(sheetWidth);
  });
