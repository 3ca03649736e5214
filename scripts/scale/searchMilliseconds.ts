import type { Page } from '@playwright/test';

/** From the last key of some words to the results of all of them in the search dialog, in a page that was just opened. */
export async function searchMilliseconds(page: Page, address: string, words: string): Promise<number> {
  await page.goto(address);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search words' });
  await field.waitFor();
  await page.evaluate(() => {
    const times = { key: 0, result: 0 };
    Object.assign(window, { times });
    const list = document.querySelector('dialog[open] [role=listbox]');
    if (!list) throw new Error('search must have a list of results');
    addEventListener(
      'keydown',
      () => {
        times.key = performance.now();
        // What is listed until then answers the words without this key.
        times.result = 0;
      },
      true,
    );
    new MutationObserver(() => (times.result ||= performance.now())).observe(list, { childList: true });
  });
  const pause = 60;
  await page.keyboard.type(words, { delay: pause });
  const { key, result } = await page
    .waitForFunction(() => {
      const { times } = window as unknown as { times: { key: number; result: number } };
      return times.result > 0 && times;
    })
    .then((times) => times.jsonValue() as Promise<{ key: number; result: number }>);
  return result - key;
}
