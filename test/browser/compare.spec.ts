import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';

const compare = 'calculators/compare/';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.pad').first().scrollIntoViewIfNeeded();
  await wakeIslands(page);
}

/** Keeps what the bar speaks of under a name. */
async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep this scenario' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText(`Kept as ${name}.`)).toBeVisible();
  await expect(page.locator('.keep-dialog a')).toBeFocused();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
}

const head = (page: Page) => page.locator('.comparison-table .column-name');
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const answered = (page: Page) =>
  expect(page.getByText('Ranges of costs hold')).toBeVisible({ timeout: 60_000 });

test('scenarios kept on two pages are compared, renamed, exported, forgotten and imported', async ({
  page,
}) => {
  await open(page, 'calculators/memory/?tp=8');
  await keep(page, 'Eight');
  await open(page, 'calculators/cost/?tp=4&money=users*800');
  await keep(page, 'Four');
  await page.getByRole('link', { name: 'Compare 2' }).click();
  await answered(page);
  await expect(head(page)).toHaveText(['Eight', 'Four']);
  await expect(row(page, 'Tensor parallel')).toHaveText(/8 accelerators≠4 accelerators/);
  await expect(row(page, 'Users')).toHaveText(/500 people≠800 people/);
  const free = row(page, 'Free on each accelerator').locator('td').last();
  await expect(free).toContainText(/worse: [\d.]+\sGiB less/);
  await expect(row(page, 'Own').first()).toContainText(/€[\d.]+[kM].*–€/);

  await page.getByRole('button', { name: 'Put Four first' }).click();
  await expect(head(page)).toHaveText(['Four', 'Eight']);
  await expect(free).toContainText('better');
  await page.getByRole('button', { name: 'Rename Eight' }).click();
  const name = page.getByRole('textbox', { name: 'New name of Eight' });
  await name.fill('Four');
  await expect(page.getByText('Name must be another than those kept, got Four.')).toBeVisible();
  await name.fill('Eight H100');
  await name.press('Enter');
  await expect(head(page)).toHaveText(['Four', 'Eight H100']);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(page.getByText('You have kept no scenario yet.')).toBeVisible();
  const file = JSON.parse(text) as { scenarios: { name: string; link: string }[] };
  expect(file.scenarios.map((one) => one.name)).toEqual(['Four', 'Eight H100']);
  expect(file.scenarios[1]?.link).toMatch(/calculators\/performance\/\?tp=8$/);

  const broken = { ...file, scenarios: [...file.scenarios, { name: 'Broken' }] };
  await page.getByLabel('Comparison file').setInputFiles({
    name: 'comparison.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(page.getByText('scenarios[2] must hold a name and a scenario')).toBeVisible();
  await expect(head(page)).toHaveText(['Four', 'Eight H100']);
  await page.reload();
  await expect(head(page)).toHaveText(['Four', 'Eight H100']);
});

test('a link passes a comparison on, which is kept only when asked, and fits on a sheet', async ({
  page,
}) => {
  const query = new URLSearchParams(
    ['name=Four', 'name=Two H200&on=nvidia-h200-sxm&tp=2'].map((own) => ['kept', own]),
  );
  await open(page, `${compare}?${query.toString()}`);
  await answered(page);
  await expect(head(page)).toHaveText(['Four', 'Two H200']);
  await expect(row(page, 'Accelerator').first()).toContainText('H200 SXM');
  expect(await page.evaluate(() => localStorage.getItem('llm-onpremise:kept'))).toBeNull();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page).toHaveURL(/compare\/$/);
  await page.reload();
  await expect(head(page)).toHaveText(['Four', 'Two H200']);
});

test('where storage is refused a scenario is kept for the page, and the link takes it along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, 'calculators/memory/?tp=8');
  await page.getByRole('button', { name: 'Keep this scenario' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Nothing can be stored here now.')).toBeVisible();
  await page.getByRole('link', { name: 'Compare it' }).click();
  await expect(page.getByText('This comparison came by a link')).toBeVisible();
  await expect(head(page)).toHaveText(['llama-3.3-70b-instruct, 8 × nvidia-h100-sxm-80gb']);
});
