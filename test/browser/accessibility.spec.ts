import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { openCalculator, searchIn } from './calculatorPage.ts';
import { pages } from './pages.ts';

const looks = (['light', 'dark'] as const).flatMap((theme) => [1350, 320].map((width) => ({ theme, width })));

/** Rows beyond the first few of a long list, which differ in nothing but words. */
const alike = [
  '.catalogue tbody tr:nth-child(n + 7)',
  '.formula:nth-of-type(n + 3)',
  'main li:nth-child(n + 9)',
  '.data-table tbody tr:nth-child(n + 9)',
  '.entry:nth-child(n + 4)',
];

/** A theme changes colours and nothing else, so in the dark one only what is said of colours is judged. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Rules broken on the whole page, or in the parts named. */
async function violationsOf(
  page: Page,
  parts: readonly string[] = [],
  theme: 'light' | 'dark' = 'light',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (theme === 'dark') axe.withRules(colourRules);
  for (const part of parts) axe.include(part);
  for (const rows of alike) axe.exclude(rows);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const { kind, path } of pages)
  test(`${kind} breaks no rule of accessibility, light and dark, wide and narrow`, async ({ page }) => {
    await page.goto(path);
    await wakeIslands(page, 'at the top');
    for (const { theme, width } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await violationsOf(page, [], theme), `${theme} at ${width}`).toEqual([]);
    }
  });

test('an open search breaks no rule', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search words' }).fill('cache');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violationsOf(page)).toEqual([]);
});

test('an open list, refused values and folded-out inputs break no rule', async ({ page }) => {
  await openCalculator(page);
  await page.getByText('Engine, parallelism').click();
  await page.getByText('Bring your own model').click();
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill('words');
  await searchIn(page.getByRole('combobox', { name: 'Accelerator', exact: true }), 'h');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.type('zzz');
  await expect(page.getByText('Nothing matches hzzz.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('the cost of everything, folded out and with a range refused, breaks no rule', async ({ page }) => {
  await page.goto('calculators/cost/');
  await page.locator('.cost-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('.cost-calculator details'))
      folded.open = true;
  });
  await page.getByRole('textbox', { name: 'Electricity, low, EUR/kWh', exact: true }).fill('7');
  await page.getByRole('textbox', { name: 'Users, people', exact: true }).fill('900');
  await expect(page.getByText('Low must be at most the likely value, got 7')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put back' }).first()).toBeVisible();
  // What stands in sight without folding out is judged with the page itself.
  const foldedOut = ['.cost-calculator details', '.cost-calculator .calculator-inputs'];
  for (const { theme, width } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    expect(await violationsOf(page, foldedOut, theme), `${theme} at ${width}`).toEqual([]);
  }
});
