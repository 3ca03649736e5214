import type { Page } from '@playwright/test';

const asleep = 'astro-island[ssr]';
const asleepInSight = `${asleep}:not([opts*='"inView":true'])`;

/**
 * Moves the mouse over a page as its reader does first, and waits until its calculators answer: all, or those that do not
 * wait to be seen.
 */
export async function wakeIslands(page: Page, which: 'all' | 'at the top' = 'all'): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await page.waitForFunction(
    (selector) => document.querySelector(selector) === null,
    which === 'all' ? asleep : asleepInSight,
  );
}
