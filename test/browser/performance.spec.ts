import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { answerSentence, choiceField, numberField, searchIn } from './calculatorPage.ts';

async function open(page: Page, address = 'calculators/performance/'): Promise<void> {
  await page.goto(address);
  await page.locator('.performance-calculator').scrollIntoViewIfNeeded();
  await wakeIslands(page);
}

const figures = (page: Page) => page.locator('.performance-calculator .result-value').allInnerTexts();
const kernelRequests = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/kernels/')) asked.push(request.url());
  });
  return asked;
};

test('the first answer needs no measured kernels, another one loads those of its accelerator', async ({
  page,
}) => {
  const asked = kernelRequests(page);
  await open(page);
  const before = await figures(page);
  expect(asked).toEqual([]);
  await numberField(page, 'Requests at once').fill('8');
  await expect.poll(() => figures(page)).not.toEqual(before);
  await expect.poll(() => asked).toEqual([expect.stringContaining('/kernels/nvidia-h100-sxm-80gb.json')]);
  await expect(page.getByText('Kernels of vLLM measured on H100 SXM 80 GB.')).toBeVisible();
});

test('the same scenario gives the same answer from measured kernels as the page was built with', async ({
  page,
}) => {
  await open(page);
  const built = await figures(page);
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(page.locator('.simulation .answer-sentence')).toBeVisible();
  await numberField(page, 'Requests at once').fill('65');
  await expect.poll(() => figures(page)).not.toEqual(built);
  await numberField(page, 'Requests at once').fill('64');
  await expect.poll(() => figures(page)).toEqual(built);
});

test('the sweep shows the reader’s load and other accelerators beside', async ({ page }) => {
  await open(page);
  await numberField(page, 'Requests at once').fill('16');
  await expect(page.locator('#sweep-title')).toContainText('16 clients');
  await searchIn(page.getByRole('combobox', { name: 'Compare with' }), 'h200 sxm');
  await page.getByRole('option', { name: /^H200/ }).first().click();
  await expect(page.locator('svg.wide-drawing text', { hasText: 'H200' }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Leave out H200/ }).click();
  await expect(page.locator('svg.wide-drawing text', { hasText: 'H200' })).toHaveCount(0);
});

/** Opens the list of what to compare with, types and takes the first that begins so. */
async function compareWith(page: Page, typed: string, name: RegExp): Promise<void> {
  await searchIn(page.getByRole('combobox', { name: 'Compare with' }), typed);
  await page.getByRole('option', { name }).first().click();
}

test('the sweep compares weight formats as it compares accelerators, and both at once', async ({ page }) => {
  await open(page);
  const drawn = (text: string) =>
    page.locator('[aria-labelledby=sweep-title] svg.wide-drawing text', { hasText: text });
  await compareWith(page, 'bf16', /^H100 SXM 80 GB, BF16$/);
  await expect(drawn('H100 SXM 80 GB, BF16')).toHaveCount(1);
  await expect(drawn('H100 SXM 80 GB, FP8')).toHaveCount(1);
  await compareWith(page, 'h100 nvfp4', /^H100 SXM 80 GB, NVFP4$/);
  await expect(page.getByText('H100 SXM 80 GB has no NVFP4 arithmetic')).toBeVisible();
  await compareWith(page, 'b200 nvfp4', /^B200, NVFP4$/);
  await expect(drawn('B200, NVFP4')).toHaveCount(1);
  await expect(page.locator('#sweep-title')).toContainText('Of 4 curves');
  for (const name of ['H100 SXM 80 GB, BF16', 'H100 SXM 80 GB, NVFP4', 'B200, NVFP4'])
    await page.getByRole('button', { name: `Leave out ${name}`, exact: true }).click();
  await expect(drawn('FP8')).toHaveCount(0);
  await expect(page.locator('#sweep-title')).not.toContainText('curves');
});

test('a comparison that cannot run says why, and is drawn as soon as it can', async ({ page }) => {
  await open(page, 'calculators/performance/?tp=2');
  await compareWith(page, 'fp32', /^H100 SXM 80 GB, FP32$/);
  const compared = page.locator('.compared');
  await expect(compared).toContainText('Not drawn: not one request of this size fits beside the weights.');
  await expect(
    page.locator('[aria-labelledby=sweep-title] svg.wide-drawing text', { hasText: 'FP32' }),
  ).toHaveCount(0);
  await page.getByRole('group', { name: 'Accelerators that share each layer' }).getByLabel('8').check();
  await expect(
    page.locator('[aria-labelledby=sweep-title] svg.wide-drawing text', { hasText: 'FP32' }),
  ).toHaveCount(1);
  await expect(compared).not.toContainText('Not drawn');
});

test('pictures follow typing that does not wait for them', async ({ page }) => {
  await open(page);
  await numberField(page, 'Requests at once').fill('1');
  await expect(page.locator('#sweep-title')).toContainText('1 client');
  await numberField(page, 'Requests at once').pressSequentially('60', { delay: 5 });
  await page.keyboard.press('Backspace');
  await expect(page.locator('#sweep-title')).toContainText('16 clients');
  await expect(page).toHaveURL(/at=16$/);
  await expect(page.locator('[data-scenario-bar]')).toContainText('16 at once');
});

test('copies that only read prompts are answered for, from a link and from the folded fields', async ({
  page,
}) => {
  await open(page, 'calculators/performance/?tp=2&dp=4&prefill=2&at=16');
  const pools = page.locator('.pools');
  await expect(pools).toContainText('2 of 4 copies only read prompts');
  await expect(pools).toContainText('If every copy read and wrote, the first token would come after');
  await expect(page.getByRole('button', { name: 'Simulate' })).toBeDisabled();
  await page.getByText('Engine, parallelism, cache and speculation').click();
  await numberField(page, 'Network between the copies').fill('0.1');
  await expect(answerSentence(page).first()).toContainText('The network between the copies is full.');
  await expect(page).toHaveURL(/link=0\.1/);
  await numberField(page, 'Copies that only read prompts').fill('4');
  await expect(page.locator('.remarks')).toContainText(
    'Copies that only read prompts must be at most 3, so that a copy is left to write, got 4. The answer uses 3.',
  );
  await numberField(page, 'Copies of the model').fill('1');
  await expect(page.locator('.remarks')).toContainText('must be 0 with one copy of the model');
  await expect(pools).toHaveCount(0);
  await numberField(page, 'Copies that only read prompts').fill('0');
  await expect(page.locator('.remarks')).toHaveCount(0);
  await expect(numberField(page, 'Network between the copies')).toHaveCount(0);
});

test('a rate that cannot be kept up with is said plainly, with the most that can', async ({ page }) => {
  await open(page, 'calculators/performance/?rate=1000');
  await expect(answerSentence(page).first()).toContainText('cannot keep up');
  await expect(answerSentence(page).first()).toContainText(/[\d.]+ requests a second at most/);
});

test('more clients than the cache holds are said to wait', async ({ page }) => {
  await open(page, 'calculators/performance/?at=2000');
  await expect(answerSentence(page).first()).toContainText('The cache is full');
});

test('a simulation shows its share done, can be cancelled, and ends in percentiles', async ({ page }) => {
  await open(page, 'calculators/performance/?at=32&out=4000');
  await expect(numberField(page, 'Requests at once')).toHaveValue('32');
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(page.locator('.simulation .answer-sentence')).toContainText('Nine requests in ten');
  await expect(page.locator('#ttft-title')).toBeVisible();
  await numberField(page, 'Answer').fill('3000');
  await expect(page.locator('.simulation .answer-sentence')).toHaveCount(0);
});

test('cancel ends a run', async ({ page }) => {
  // A slow start leaves time to cancel: the worker's file comes late.
  await page.route(/simulationWorker/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await open(page, 'calculators/performance/?at=32');
  await expect(numberField(page, 'Requests at once')).toHaveValue('32');
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Simulate' })).toBeEnabled();
});

test('the link repeats the answer for somebody else', async ({ page, browser }) => {
  await open(page);
  await searchIn(choiceField(page, 'Accelerator'), 'mi300x');
  await page
    .getByRole('option', { name: /MI300X/ })
    .first()
    .click();
  await expect(page.getByText('shares of its peaks stand for them')).toBeVisible();
  const before = await figures(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await wakeIslands(other);
  await expect
    .poll(() => other.locator('.performance-calculator .result-value').allInnerTexts())
    .toEqual(before);
  await context.close();
});

test('the numbers of the article follow the calculator', async ({ page }) => {
  await open(page, 'articles/how-fast/');
  const live = page.locator('[data-quantity="tpot"] [data-value]').first();
  const before = await live.innerText();
  await numberField(page, 'Requests at once').fill('4');
  await expect(live).not.toHaveText(before);
});
