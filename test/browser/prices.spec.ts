import { expect, test } from '@playwright/test';
import { ageLimitDays } from '../../src/scenario/money/priceAge.ts';

/** The day that many days after another. */
function dayAfter(date: string, days: number): Date {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day;
}

for (const { kind, path, id } of [
  { kind: 'hardware', path: 'prices/hardware/', id: 'hardware-card-nvidia-rtx-5090' },
  { kind: 'currency', path: 'prices/', id: 'currency-eur' },
  { kind: 'assumption', path: 'prices/', id: 'assumption-accelerator-decode-fraction' },
] as const)
  test(`a price of the kind ${kind} is marked on the day after its limit, whenever it was built`, async ({
    page,
  }) => {
    const row = page.locator(`#${id}`);
    await page.goto(path);
    const asOf = (await row.locator('time').getAttribute('datetime')) ?? '';
    await page.clock.setFixedTime(dayAfter(asOf, ageLimitDays[kind]));
    await page.reload();
    await expect(page.locator('time').first()).toBeVisible();
    await expect(row).not.toContainText('old, check it');
    await page.clock.setFixedTime(dayAfter(asOf, ageLimitDays[kind] + 1));
    await page.reload();
    await expect(row).toContainText('old, check it');
  });

test('the limits are told', async ({ page }) => {
  await page.goto('prices/');
  await expect(page.getByRole('row', { name: /^Currencies/ })).toContainText(`${ageLimitDays.currency} days`);
  await page.goto('prices/cloud/');
  await expect(page.getByText(`older than ${ageLimitDays.cloud} days`)).toBeVisible();
});

test('a list of prices is found in by words and sorted by price', async ({ page }) => {
  await page.goto('prices/cloud/');
  await page.getByLabel('Find').fill('h100 google');
  const rows = page.locator('tbody').first().locator('tr:visible');
  await expect(rows.first()).toContainText(/H100.*Google/);
  for (const text of await rows.allInnerTexts()) expect(text).toMatch(/H100[^]*Google/);
  await page.getByLabel('Find').fill('');
  await page.getByRole('button', { name: 'USD an hour, each' }).click();
  const prices = (await page
    .locator('tbody')
    .first()
    .locator('tr')
    .evaluateAll((all) =>
      all.map((row) => Number((row as HTMLElement).dataset['price'])),
    )) satisfies number[];
  expect(prices).toEqual(prices.toSorted((one, other) => one - other));
});

test('an assumption can be linked to, and its source leads to the sources', async ({ page }) => {
  await page.goto('prices/#assumption-accelerator-decode-fraction');
  const row = page.locator('#assumption-accelerator-decode-fraction');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('link')).toHaveAttribute('href', /\/sources\/#ml-energy-3$/);
});

test('the page of an accelerator says what it costs, and leads to the price', async ({ page }) => {
  await page.goto('accelerators/nvidia-h100-sxm-80gb/');
  await page.getByRole('link', { name: 'Server with 8 H100 SXM' }).click();
  await expect(page.locator('#server-8x-nvidia-h100-sxm-80gb')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('prices show their dates alone', async ({ page }) => {
    await page.goto('prices/hardware/');
    await expect(page.locator('#hardware-card-nvidia-h100-pcie-80gb time')).toHaveText('Oct 2022');
    await expect(page.locator('.old-price')).toHaveCount(0);
  });
});
