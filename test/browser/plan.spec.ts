import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';

async function open(page: Page, address = 'calculators/plan/'): Promise<void> {
  await page.goto(address);
  await page.locator('.plan-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
}

const sentence = (page: Page) => page.locator('.plan-calculator .answer-sentence');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const found = (page: Page) =>
  expect(page.getByText(/configurations looked at/)).toBeVisible({ timeout: 60_000 });
/** What the cheapest plan costs, as the list of accelerators writes it. */
const cheapest = async (page: Page) =>
  page.locator('.plan-rows tbody tr').first().locator('td').first().innerText();

test('more users are planned for in a worker, and undo brings the first plan back', async ({ page }) => {
  await open(page);
  await found(page);
  const before = await sentence(page).innerText();
  await field(page, 'Users, people').fill('5000');
  await expect(page.getByRole('progressbar', { name: 'Share of the search done' })).toBeVisible();
  await found(page);
  await expect(sentence(page)).toContainText('for 5\u00a0000 users');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(sentence(page)).toHaveText(before);
});

test('a search can be cancelled and begun again', async ({ page }) => {
  await open(page);
  await field(page, 'Users, people').fill('5000');
  await expect(sentence(page)).toContainText('for 5\u00a0000 users', { timeout: 60_000 });
  await found(page);
  // Everything is loaded now; a worker that comes late leaves time to cancel.
  await page.route(/planWorker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue().catch(() => undefined);
  });
  await field(page, 'Users, people').fill('50000');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('This is the answer to what was asked before.')).toBeVisible();
  await page.getByRole('button', { name: 'Search again' }).click();
  await found(page);
  await expect(sentence(page)).toContainText('for 50\u00a0000 users');
});

test('a promise is made to more requests and for whole answers, and the link keeps it', async ({ page }) => {
  await open(page);
  await expect(sentence(page)).toContainText('nine first tokens in ten come within');
  await page.getByText('Whole answers, and to how many it is promised').click();
  await page.getByText('99 in 100', { exact: true }).first().click();
  await expect(sentence(page)).toContainText('99 first tokens in 100 come within', { timeout: 60_000 });
  await expect(page).toHaveURL(/share\*99/);
  await found(page);
  await field(page, 'Whole answer, s').fill('30');
  await expect(sentence(page)).toContainText('an answer of the mean length is whole within', {
    timeout: 60_000,
  });
  await expect(page).toHaveURL(/whole\*30/);
  await page.reload();
  await expect(sentence(page)).toContainText('is whole within', { timeout: 60_000 });
});

test('an accelerator left out raises the price and can be brought back', async ({ page }) => {
  await open(page);
  const [price, name] = [
    await cheapest(page),
    await page.locator('.plan-rows tbody th a').first().innerText(),
  ];
  await page.getByRole('button', { name: `Leave out ${name}` }).click();
  await found(page);
  await expect(sentence(page)).not.toContainText(`${name} each`);
  await expect.poll(() => cheapest(page)).not.toBe(price);
  await expect(page).toHaveURL(/[?&]no=/);
  await page.reload();
  // The page comes with the plan it was built with, until the search is done.
  await expect(sentence(page)).not.toContainText(`${name} each`, { timeout: 60_000 });
});

test('a plan is simulated, its demands are priced, and its parts listed', async ({ page }) => {
  await open(page);
  await expect(page.locator('.plan-confirmed')).toContainText(/simulator/);
  await field(page, 'Power, at most').fill('25');
  await found(page);
  await expect(page.getByText(/plans? simulated request by request/)).toBeVisible({ timeout: 60_000 });
  const demands = page.getByRole('figure', { name: /cost/ }).filter({ hasText: 'Bought without it' });
  await expect(demands).toContainText(/Power, at most 25/, { timeout: 60_000 });
  await demands.getByText('The same as a table').click();
  await expect(demands.getByRole('row', { name: /^Power, at most 25.kW/ })).toBeVisible();
  await page.getByText('Bill of materials for the start').click();
  const bill = page.getByRole('region', { name: 'Bill of materials' });
  await expect(bill.getByRole('row', { name: /^Heat at most/ })).toContainText('BTU/h');
});

test('a plan that the estimate alone would choose is passed over where the simulator finds it too tight', async ({
  page,
}) => {
  await open(page, 'calculators/plan/?in=8000&out=400&money=for*coding_ttft*1.6');
  await expect(sentence(page)).toContainText(/^Buy .* is too tight: simulated, it misses the promise by/, {
    timeout: 60_000,
  });
});

test('any model as good as a closed one is taken, and models without a score are called unknown', async ({
  page,
}) => {
  await open(page, 'calculators/plan/?task=mmlu-pro&score=77.6');
  await expect(page.getByText(/models on record would do/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('combobox', { name: 'As good as' })).toHaveValue('Claude 3.5 Sonnet');
  await expect(page.getByText(/They are unknown/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Models by score' }).getByRole('row').nth(1)).toContainText(
    'yes',
  );
});

test('a model that is not stated to take images is named as a contradiction, and one that is is bought', async ({
  page,
}) => {
  await open(page, 'calculators/plan/?takes=image&speaks=de');
  await expect(sentence(page)).toContainText('Nothing keeps to all of this.', { timeout: 90_000 });
  await expect(
    page.getByText(/^Must be among what Llama-3\.3-70B-Instruct takes, text, got images\./),
  ).toBeVisible();
  await expect(page.locator('.relaxations li').first()).toContainText(/^Do without the inputs you ask for/);
  await page.getByRole('checkbox', { name: 'images' }).uncheck();
  await expect(sentence(page)).toContainText(/Buy|The simulator/, { timeout: 90_000 });
  await expect(page).toHaveURL(/[?&]speaks=de/);
  await expect(page).not.toHaveURL(/takes=/);
});

test('models that are good enough are counted by what is stated of them', async ({ page }) => {
  await open(page, 'calculators/plan/?task=mmlu-pro&score=60&takes=image&speaks=de');
  await expect(
    page.getByText(/on record would do by the score, \d+ of them by what else you ask/),
  ).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/nobody says: they are unknown, and left out\./).first()).toBeVisible();
});

test('demands that nothing meets are answered with the smallest change and its price', async ({ page }) => {
  await open(page, 'calculators/plan/?kw=1&money=users*20000');
  await expect(sentence(page)).toContainText('Nothing keeps to all of this.', { timeout: 90_000 });
  await expect(page.locator('.relaxations li').first()).toContainText(
    /^Allow [\d\s.]+.kW instead of 1.kW\. The plan then costs €/,
  );
});

test('what a rule of policy leaves out names the rule, and leads to it', async ({ page }) => {
  await open(page, 'calculators/plan/?money=rules*export-control');
  await found(page);
  await page.getByRole('button', { name: /^Show all/ }).click();
  const row = page.locator('.plan-rows tbody tr').filter({ hasText: 'Left out by rule' }).first();
  await expect(row.getByRole('link', { name: 'Export control' })).toHaveAttribute(
    'href',
    /rules\/export-control\/$/,
    // The page was built with the rows of another search.
    { timeout: 60_000 },
  );
});

test('what more to spare costs stands beside the plan', async ({ page }) => {
  await open(page);
  const rows = page.locator('[aria-labelledby=plan-spare-title] tbody tr');
  expect(await rows.count()).toBeGreaterThan(1);
  await expect(rows.last()).toContainText('%');
});

test('a plan can be taken along to the other calculators', async ({ page }) => {
  await open(page);
  const row = page.locator('.plan-lines').getByRole('row', { name: /^Accelerators/ });
  const accelerator = (await row.locator('td').innerText()).replace(/^[\d\s]+/, '');
  await page.getByRole('button', { name: 'Take it as my scenario' }).click();
  await expect(page).toHaveURL(/[?&]on=/);
  await page.goto('calculators/memory/');
  await expect(page.getByRole('combobox', { name: 'Accelerator', exact: true })).toHaveValue(
    new RegExp(accelerator),
  );
});

test('machines that stand there already are tried with every model', async ({ page }) => {
  await page.goto('calculators/owned/');
  await page.locator('.plan-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
  await expect(sentence(page)).toContainText('One server with 8 H100 SXM 80 GB serves');
  await field(page, 'Servers you have').fill('4');
  await expect(sentence(page)).toContainText('4 servers with 8 H100 SXM 80 GB each serve', {
    timeout: 90_000,
  });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 });
  await expect(page.locator('.plan-rows tbody tr').first()).toBeVisible();
});
