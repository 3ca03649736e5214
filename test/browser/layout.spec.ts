import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const widths = [320, 390, 768, 1440, 1920];

for (const { kind, path } of pages)
  test(`${kind} never scrolls sideways`, async ({ page }) => {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth, `at ${width}`).toBeLessThanOrEqual(clientWidth);
    }
  });

for (const { kind, path } of pages.slice(0, 4))
  for (const width of [390, 1440])
    test(`${kind} does not shift while it loads at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      const height = await page.evaluate(() => document.body.scrollHeight);
      for (let top = 0; top < height; top += 800) {
        await page.evaluate((to) => window.scrollTo(0, to), top);
        await page.waitForTimeout(30);
      }
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      expect(shift).toBeLessThan(0.01);
    });
