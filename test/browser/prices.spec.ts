import { expect, test } from '@playwright/test';

const day = (date: string) => new Date(`${date}T12:00:00Z`);

test.describe('the age of a price', () => {
  test('is judged on the day of reading, not of building', async ({ page }) => {
    const row = page.locator('#hardware-card-nvidia-rtx-5090');
    const address = 'prices/hardware/';
    await page.clock.setFixedTime(day('2026-07-01'));
    await page.goto(address);
    await expect(row.locator('time')).toHaveText('Jun 2026');
    // A card of 2022 is old, so the marks are there; that of last month is not.
    await expect(page.locator('#hardware-card-nvidia-h100-pcie-80gb')).toContainText('old, check it');
    await expect(row).not.toContainText('old, check it');
    await page.clock.setFixedTime(day('2027-04-01'));
    await page.reload();
    await expect(row).toContainText('old, check it');
  });

  test('has a limit of its own for each kind', async ({ page }) => {
    await page.clock.setFixedTime(day('2026-12-15'));
    await page.goto('prices/');
    await expect(page.locator('#currency-eur')).toContainText('old, check it');
    await expect(page.locator('#assumption-accelerator-decode-fraction')).not.toContainText('old, check it');
    await expect(page.getByRole('row', { name: /^Currencies/ })).toContainText('60 days');
  });
});

test('a list of prices is found in by words and sorted by price', async ({ page }) => {
  await page.goto('prices/cloud/');
  await page.getByLabel('Find').fill('h100 google');
  const rows = page.locator('tbody').first().locator('tr:visible');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('$11.06');
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
