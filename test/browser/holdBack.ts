import type { Page } from '@playwright/test';

/** Holds back what a pattern names until told. */
export async function holdBack(page: Page, pattern: RegExp): Promise<() => void> {
  let pass: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (pass = resolve));
  await page.route(pattern, async (route) => {
    await waiting;
    await route.continue();
  });
  return () => pass();
}
