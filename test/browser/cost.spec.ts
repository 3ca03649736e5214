import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { languageModelFromConfig } from '../../src/data/imports/languageModelFromConfig.ts';
import { organisationModelEntry } from '../../src/data/imports/organisationModelEntry.ts';
import { formatMoney } from '../../src/units/formatMoney.ts';
import { tinyConfig } from '../data/imports/tinyModels.ts';
import { chooseFile } from './calculatorPage.ts';

async function open(page: Page, address = 'calculators/cost/'): Promise<void> {
  await page.goto(address);
  await page.locator('[class$=-calculator]').first().scrollIntoViewIfNeeded();
  await wakeIslands(page);
}

const sentence = (page: Page) => page.locator('.cost-calculator .answer-sentence');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** The cost in money of today, way by way. */
async function costs(page: Page): Promise<readonly string[]> {
  const cells = page.getByRole('row', { name: /^Cost, in money of today/ }).getByRole('cell');
  await expect(cells.first()).toContainText(/[€$£\d]/);
  return cells.allInnerTexts();
}
const drawn = (page: Page) => expect(page.getByText('Ranges hold eight draws in ten')).toBeVisible();

test('a tariff, changed in its field, turns the verdict, and undo turns it back', async ({ page }) => {
  await open(page, 'calculators/cost/?money=users*20000_without*call.mix_shape*around-the-clock');
  await expect(sentence(page)).toContainText('Owning the servers costs least');
  await field(page, 'Electricity, likely, EUR/kWh').fill('9');
  await expect(sentence(page)).toContainText('Renting accelerators costs least');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(page)).toContainText('Owning the servers costs least');
});

test('a rule of policy leaves ways out by name, raises what it costs, and undo lets them back', async ({
  page,
}) => {
  await open(page);
  await page.getByText('Rules to keep').first().click();
  const people = field(page, 'People for own servers, likely, FTE');
  const before = Number(await people.inputValue());
  await page.getByRole('checkbox', { name: 'Air gap' }).check();
  await expect(page.getByText(/^Rent: Left out by rule: Air gap/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Air gap', exact: true }).first()).toHaveAttribute(
    'href',
    /rules\/air-gap\/$/,
  );
  await expect(sentence(page)).toContainText('Owning the servers');
  await expect.poll(async () => Number(await people.inputValue())).toBeCloseTo(before + 0.5, 6);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Rent: Left out by rule/)).toHaveCount(0);
});

test('the bill of materials follows the kind of supply and leaves the page as CSV', async ({ page }) => {
  await open(page);
  await page.getByText('Bill of materials for the start').click();
  const circuits = page
    .getByRole('row', { name: /^Circuits/ })
    .getByRole('cell')
    .first();
  const twice = Number(await circuits.innerText());
  const bill = page.getByRole('region', { name: 'Bill of materials' });
  await page.getByRole('radio', { name: 'N', exact: true }).check({ force: true });
  expect(Number(await circuits.innerText())).toBe(twice / 2);
  await expect(bill.getByRole('row', { name: /^Heat at most/ })).toContainText('BTU/h');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#bill').getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /^item,quantity,most,unit,of,basis,sources\r?\n/,
  );
});

test('a range out of order is refused beside its field, and the answer stands', async ({ page }) => {
  await open(page);
  const before = await costs(page);
  await field(page, 'Electricity, low, EUR/kWh').fill('7');
  await expect(page.getByText('Low must be at most the likely value, got 7')).toBeVisible();
  await field(page, 'Electricity, high, EUR/kWh').fill('9');
  await expect(page.getByText('Low must be at most the likely value, got 7')).toBeVisible();
  const electricity = page.getByRole('group', { name: 'Electricity, EUR/kWh', exact: true });
  await field(page, 'Electricity, low, EUR/kWh').press('Escape');
  await electricity.getByRole('button', { name: 'Put back' }).click();
  await field(page, 'Electricity, low, EUR/kWh').fill('7');
  await field(page, 'Users, people').fill('0');
  await expect(page.getByText('Must be at least 1, got 0')).toBeVisible();
  expect(await costs(page)).toEqual(before);
  await expect(field(page, 'Electricity, low, EUR/kWh')).toHaveValue('7');
});

test('draws follow a change, tell how far they are, and can be cancelled', async ({ page }) => {
  await page.route(/costWorker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue().catch(() => undefined);
  });
  await open(page);
  await field(page, 'Users, people').fill('2000');
  await expect(page.getByRole('progressbar', { name: 'Share of draws done' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Draw the ranges again' })).toBeVisible();
  await page.getByRole('button', { name: 'Draw the ranges again' }).click();
  await drawn(page);
  await expect(page.getByRole('row', { name: /Cheapest in, of 100 draws/ })).not.toContainText(
    'not drawn yet',
  );
});

test('an offer is shown by its name once it is chosen', async ({ page }) => {
  await open(page);
  const offer = page.getByRole('combobox', { name: 'Offer', exact: true });
  await expect(offer).toHaveValue('The middle of all offers');
  await offer.click();
  const second = page.getByRole('option').nth(1);
  const name = (await second.locator('span').first().innerText()).trim();
  await second.click();
  await expect(offer).toHaveValue(name);
  await expect(page).toHaveURL(/offer\*/);
  await page.reload();
  await expect(offer).toHaveValue(name);
});

test('prices that cannot be loaded are said to be missing, and those of the page are used', async ({
  page,
}) => {
  await page.route('**/economics.json', (route) => route.abort());
  await open(page, 'calculators/cost/?money=users*600');
  await expect(page.getByText('Prices could not be loaded; those of this page are used.')).toBeVisible();
  await expect(sentence(page)).toContainText('costs least');
});

test('a link without a way to compare says so and lets the reader take one back', async ({ page }) => {
  await open(page, 'calculators/cost/?money=without*own.rent.call.mix');
  await expect(sentence(page)).toContainText('No way is left to compare');
  await page.getByRole('checkbox', { name: 'Rent' }).check();
  await expect(sentence(page)).toContainText('Renting accelerators costs least');
});

test('draws that cannot be made are said to have stopped, and the point answer stands', async ({ page }) => {
  await page.route(/costWorker/, (route) => route.abort());
  await open(page);
  await field(page, 'Users, people').fill('2000');
  await expect(page.getByText('The draws stopped: worker must run to its end')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draw the ranges again' })).toBeVisible();
  await expect(sentence(page)).toContainText('costs least:');
});

test('while another accelerator’s kernels are on their way, inputs stay as they are and the answer says what it waits for', async ({
  page,
}) => {
  let letThrough = (): void => undefined;
  const allowed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/kernels/*.json', async (route) => {
    await allowed;
    await route.continue();
  });
  await open(page);
  await page.getByText('Format and accelerators').click();
  await field(page, 'Electricity, low, EUR/kWh').fill('7');
  const accelerator = page.getByRole('combobox', { name: 'Accelerator', exact: true });
  await accelerator.click();
  await accelerator.fill('H200');
  await page.getByRole('option').first().click();
  await expect(page.getByText('Reading the measured kernels of this accelerator.')).toBeVisible();
  await expect(accelerator).toBeVisible();
  await expect(accelerator).toBeFocused();
  await expect(field(page, 'Electricity, low, EUR/kWh')).toHaveValue('7');
  letThrough();
  await expect(sentence(page)).toContainText('costs least');
  await expect(accelerator).toBeFocused();
});

test('the link and a reload repeat the answer', async ({ page, browser }) => {
  await open(page);
  await field(page, 'Users, people').fill('3000');
  await page.getByText('Colocation', { exact: true }).click();
  await drawn(page);
  const before = await costs(page);
  await page.reload();
  await expect.poll(() => costs(page)).toEqual(before);
  const context = await browser.newContext();
  const other = await context.newPage();
  await open(other, page.url());
  await expect.poll(() => costs(other)).toEqual(before);
  await context.close();
});

test('a trace of requests gives week, lengths and peaks; its bad rows are counted and named', async ({
  page,
}) => {
  await open(page);
  const rows = Array.from({ length: 600 }, (_, hour) => {
    const time = new Date(Date.UTC(2026, 9, 5, hour)).toISOString();
    return `${time},${1000 + (hour % 7)},200`;
  });
  const csv = ['TIMESTAMP,ContextTokens,GeneratedTokens', ...rows, 'yesterday,5,5', '=1+1,2,3'].join('\n');
  await page.getByText('Read your own requests').click();
  await chooseFile(page, 'Requests', {
    name: 'requests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await expect(page.locator('.trace')).toContainText('600 requests are in use');
  await expect(page.locator('.trace')).toContainText('2 rows were left out');
  await expect(page.locator('.trace')).toContainText('Line 602');
  await expect(page.getByRole('combobox', { name: 'Week', exact: true })).toHaveValue('Your own week');
  await expect(page).toHaveURL(/in=1003/);
});

test('a picture leaves as CSV and JSON with its numbers', async ({ page }) => {
  await open(page);
  const figure = page.getByRole('figure').filter({ has: page.locator('#cash-title') });
  await figure.getByText('The same as a table').click();
  const columns = await figure.getByRole('columnheader').allInnerTexts();
  const shown = await figure.getByRole('row', { name: /^12 / }).locator('th, td').allInnerTexts();
  const own = shown[columns.indexOf('Own')];
  const saved = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await figure.getByRole('button', { name }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`cash.${name.toLowerCase()}`);
    return readFileSync(await download.path(), 'utf8');
  };
  const rows: unknown = JSON.parse(await saved('JSON'));
  expect(rows).toHaveLength(61);
  const numbers = (rows as readonly Readonly<Record<string, number>>[])[12];
  expect(numbers?.['month']).toBe(12);
  expect(formatMoney(numbers?.['own_EUR'] ?? 0, 'EUR')).toBe(own);

  const [names = '', ...lines] = (await saved('CSV')).trim().split(/\r?\n/);
  expect(lines).toHaveLength(61);
  const cells = lines[12]?.split(',') ?? [];
  expect(Number(cells[names.split(',').indexOf('own_EUR')])).toBe(numbers?.['own_EUR']);
});

test('work that can wait takes free hours first and then adds servers', async ({ page }) => {
  await open(page);
  const servers = page
    .getByRole('region', { name: 'Servers over the years' })
    .getByRole('row', { name: /^1 / });
  const cellsOf = async () =>
    (await servers.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\D/g, ''));
  const [before, , , , , free] = await cellsOf();
  expect(Number(free)).toBeGreaterThan(0);
  const waiting = field(page, 'Work that can wait, million tokens a month');
  await waiting.fill(String(Math.floor(Number(free) / 2)));
  await expect.poll(async () => Number((await cellsOf())[5])).toBeLessThan(Number(free));
  expect((await cellsOf())[0]).toBe(before);
  await waiting.fill(String(Number(free) * 20));
  await expect.poll(async () => Number((await cellsOf())[0])).toBeGreaterThan(Number(before));
  await expect(page).toHaveURL(/night/);
});

test('the books write off what was bought, and a lease adds interest without changing them', async ({
  page,
}) => {
  await open(page);
  const books = page.getByRole('region', { name: 'Books by year', exact: true });
  const firstYear = books.locator('tbody', { hasText: 'Own' }).first().getByRole('row', { name: /^1 / });
  const [cash, bought, depreciation, , , , interest] = await firstYear.getByRole('cell').allInnerTexts();
  expect(interest).toBe('€0');
  await page.getByText('Lease', { exact: true }).click();
  const leased = () => firstYear.getByRole('cell').allInnerTexts();
  await expect.poll(async () => (await leased())[6]).not.toBe('€0');
  const after = await leased();
  expect([after[1], after[2]]).toEqual([bought, depreciation]);
  expect(after[0]).not.toBe(cash);
});

test('what the reader changed leaves as the organisation’s file and comes back from it', async ({ page }) => {
  await open(page);
  await field(page, 'Electricity, likely, EUR/kWh').fill('0.5');
  await page.getByText('Your organisation’s figures').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export what I changed' }).click();
  const path = await (await waiting).path();
  const changed = await costs(page);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => costs(page)).not.toEqual(changed);
  await chooseFile(page, 'Figures', path);
  await expect(page.getByText('1 entry is in use.')).toBeVisible();
  await expect.poll(() => field(page, 'Electricity, likely, EUR/kWh').inputValue()).toMatch(/^0\.5/);
});

test('the host’s organisation.json is used without a build, its wrong entries named', async ({ page }) => {
  await page.route('**/organisation.json', (route) =>
    route.fulfill({
      json: {
        kind: 'llm-onpremise organisation',
        version: 1,
        name: 'Town of Somewhere',
        currency: 'EUR',
        figures: { 'electricity-usd-per-kwh': 0.4, pue: 0.2, wages: 3 },
        choices: { users: 900 },
      },
    }),
  );
  await open(page);
  await expect(
    page.getByText('organisation.json of this site gives 2 entries of Town of Somewhere.'),
  ).toBeVisible();
  await expect(field(page, 'Users, people')).toHaveValue('900');
  await expect(field(page, 'Electricity, likely, EUR/kWh')).toHaveValue('0.4');
  const users = page.getByRole('group', { name: 'Users, people', exact: true });
  await expect(users).toContainText('people who use it on a working day');
  await field(page, 'Users, people').fill('2000');
  await expect(users).toContainText('Default 900.');
  await users.getByRole('button', { name: 'Put back' }).click();
  await expect(field(page, 'Users, people')).toHaveValue('900');
  await expect(page).not.toHaveURL(/users/);
  const panel = page.locator('.organisation');
  await expect(panel).toContainText('pue must be one number or low, likely and high in rising order');
  await expect(panel).toContainText('wages must be the name of a figure');
});

test('models of organisation.json are offered in every calculator, a wrong one named', async ({ page }) => {
  const models = organisationModelEntry({ ...languageModelFromConfig('own', tinyConfig), name: 'Town 1B' });
  await page.route('**/organisation.json', (route) =>
    route.fulfill({
      json: { kind: 'llm-onpremise organisation', version: 1, name: 'Town', models: { ...models, half: {} } },
    }),
  );
  await open(page);
  await expect(page.getByText('organisation.json of this site gives 1 entry of Town.')).toBeVisible();
  await expect(page.locator('.organisation')).toContainText('models.half must be a whole model');
  for (const calculator of ['memory', 'performance', 'cost']) {
    await open(page, `calculators/${calculator}/`);
    const model = page.getByRole('combobox', { name: 'Model', exact: true });
    await model.fill('your organisation');
    await page.getByRole('option', { name: /^Town 1B \(your organisation’s\)/ }).click();
    await expect(page).toHaveURL(/model=org-town-1b/);
    await page.reload();
    await expect(model).toHaveValue(/Town 1B/);
    await expect(page.locator('.answer-sentence').first()).not.toBeEmpty();
    await page.getByRole('button', { name: 'Reset' }).first().click();
  }
});

test('a broken organisation.json is said to be, and the page works without it', async ({ page }) => {
  await page.route('**/organisation.json', (route) => route.fulfill({ body: '{"kind": "llm-onpremise org' }));
  await open(page);
  await expect(page.locator('.organisation')).toContainText('file must be JSON, got something else');
  await field(page, 'Users, people').fill('900');
  await expect(sentence(page)).toContainText('costs least');
});

test('numbers of an article follow its calculator', async ({ page }) => {
  await open(page, 'articles/own-rent-or-call/');
  const live = page.locator('[data-quantity="cost-call"] [data-value]').first();
  const before = await live.innerText();
  await field(page, 'Users, people').fill('5000');
  await expect(live).not.toHaveText(before);
});

test('a week is drawn over its bars, becomes the reader’s own, and changes the cost', async ({ page }) => {
  await open(page);
  const before = await costs(page);
  const drawing = page.locator('.week-editor svg:visible').first();
  await drawing.scrollIntoViewIfNeeded();
  // What is drawn over before its code has come is drawn over again.
  await expect(async () => {
    const box = await drawing.boundingBox();
    if (!box) throw new Error('week must be drawn, got no box');
    // From the middle of Saturday's night to its evening, high up.
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.62);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.62, { steps: 12 });
    await page.mouse.up();
    await expect(page.getByRole('combobox', { name: 'Week', exact: true })).toHaveValue('Your own week', {
      timeout: 2_000,
    });
  }).toPass();
  await expect(page).toHaveURL(/week\*/);
  await expect.poll(() => costs(page)).not.toEqual(before);
});
