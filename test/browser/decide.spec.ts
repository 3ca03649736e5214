import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`calculators/decide/${query}`);
  await wakeIslands(page);
}

const sentence = (page: Page) => page.locator('.decide-calculator .answer-sentence');
const weight = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();
const firstRow = (page: Page) => page.locator('.ranking tbody th').first();

test('a weight turns the order at once, and the link keeps it', async ({ page }) => {
  await open(page);
  await expect(sentence(page)).toContainText('With all six weights alike');
  await expect(firstRow(page)).toHaveText('Calling an API');
  for (const name of ['Cost', 'Time', 'Skills']) await weight(page, name).fill('0');
  await weight(page, 'Control').fill('5');
  await expect(sentence(page)).toContainText('By your weights owning the servers comes first');
  await expect(firstRow(page)).toHaveText('Owning the servers');
  await expect(page).toHaveURL(/decide=control\*5_cost\*0_time\*0_skills\*0/);
  await page.reload();
  await expect(firstRow(page)).toHaveText('Owning the servers');
  await weight(page, 'Control').fill('9');
  await expect(page.locator('#weight-control')).toContainText('The answer still uses 5.');
  await expect(page).toHaveURL(/decide=control\*5_/);
});

test('a score of one’s own is marked, and the record takes it along as Markdown and JSON', async ({
  page,
}) => {
  await open(page);
  const score = page.getByRole('textbox', { name: 'Your score of Call on Performance' });
  // Its part is fetched at the first touch of the page.
  await score.click();
  await score.fill('9');
  await page.getByRole('textbox', { name: 'Who decides' }).fill('Board_of * works');
  await expect(page.locator('.record-sheet')).toContainText('Board_of * works');
  await expect(page.locator('.scores').getByText('own judgement')).toHaveCount(1);
  const address = await page.locator('.record-address a').getAttribute('href');
  const saved = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.record-tools').getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  const markdown = await saved('Markdown');
  expect(markdown).toContain('9.0 (own judgement)');
  expect(markdown).toContain(`<${address ?? ''}>`);
  const record = JSON.parse(await saved('JSON')) as { readonly deciders: string; readonly address: string };
  expect(record.deciders).toBe('Board_of * works');
  await page.goto(record.address);
  await expect(page.getByRole('textbox', { name: 'Who decides' })).toHaveValue('Board_of * works');
  await expect(page.locator('.scores').getByText('own judgement')).toHaveCount(1);
});

test('the record prints alone, on three pages of A4 at most, with what was changed', async ({ page }) => {
  await open(page, '?money=users*4000_rules*nis2.dora_staff-fte-own*1*2*4_years*4&in=3000');
  await expect(page.getByText('Ranges hold eight draws in ten')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.calculator')).toBeHidden();
  await expect(page.locator('.record-sheet')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Users 500 4.000$/ })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(3);
});
