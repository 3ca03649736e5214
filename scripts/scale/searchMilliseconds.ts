import type { Page } from '@playwright/test';

/** From the last key of some words to the first result in the search dialog, in a page that was just opened. */
export async function searchMilliseconds(page: Page, address: string, words: string): Promise<number> {
  await page.goto(address);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search words' });
  await field.waitFor();
  await page.evaluate(() => {
    const times = { key: 0, result: 0 };
    Object.assign(window, { times });
    addEventListener('keydown', () => (times.key = performance.now()), true);
    const look = () => {
      if (times.key > 0 && document.querySelector('dialog[open] [role=option]'))
        times.result = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const pause = 60;
  await page.keyboard.type(words, { delay: pause });
  await page.getByRole('option').first().waitFor();
  return page.evaluate(() => {
    const { times } = window as unknown as { times: { key: number; result: number } };
    // Results that came while words were still typed took no time at all.
    return Math.max(0, times.result - times.key);
  });
}
