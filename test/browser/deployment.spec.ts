import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { choiceField, numberField, searchIn } from './calculatorPage.ts';

async function open(page: Page, address = 'calculators/deployment/'): Promise<void> {
  await page.goto(address);
  await wakeIslands(page);
}

const textOf = (page: Page, name: string) => page.getByRole('region', { name: `Text of ${name}` });
const command = (page: Page) => page.getByRole('region', { name: 'The command, flag by flag' });

test('the command and every file follow the layout the reader chooses', async ({ page }) => {
  await open(page);
  await expect(command(page).getByRole('row', { name: /--tensor-parallel-size 4/ })).toContainText(
    '4 accelerators that share each layer',
  );
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await expect(command(page)).toContainText('--tensor-parallel-size 8');
  await expect(textOf(page, 'serve.sh')).toContainText('--tensor-parallel-size 8');
  await expect(textOf(page, 'kubernetes.yaml')).toContainText('nvidia.com/gpu: 8');
  await expect(page.locator('.answer-sentence')).toContainText('1 instance on 8 × H100 SXM 80 GB');
  await expect(page).toHaveURL(/tp=8/);
});

test('another engine has its own flags, and what it cannot do is said', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'SGLang' }).check();
  await expect(command(page)).toContainText('--tp-size 4');
  await page.getByRole('radio', { name: 'llama.cpp' }).check();
  await expect(page.locator('.answer-sentence')).toHaveText('No files can be written for this.');
  await expect(page.getByText('llama.cpp reads GGUF files, and FP8 is none')).toBeVisible();
  await expect(page.locator('.deployment-file')).toHaveCount(0);
});

test('copies bring what scales them, and smaller servers make a group of pods', async ({ page }) => {
  await open(page);
  await expect(textOf(page, 'scaledobject.yaml')).toHaveCount(0);
  await numberField(page, 'Copies of the model').fill('3');
  await expect(textOf(page, 'scaledobject.yaml')).toContainText('maxReplicaCount: 3');
  await page.getByText('Servers, version, cache').click();
  await numberField(page, 'Accelerators in one server').fill('2');
  await expect(textOf(page, 'kubernetes.yaml')).toContainText('kind: LeaderWorkerSet');
  await expect(textOf(page, 'serve.sh')).toContainText('--node-rank "$NODE_RANK"');
});

test('a download holds the very text that is shown', async ({ page }) => {
  await open(page);
  for (const name of ['serve.sh', 'kubernetes.yaml']) {
    const block = page.locator('.deployment-file').filter({ has: textOf(page, name) });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      block.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toBe(await textOf(page, name).textContent());
  }
});

test('without a clipboard the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await page
    .locator('.deployment-file')
    .filter({ has: textOf(page, 'serve.sh') })
    .getByRole('button', { name: 'Copy' })
    .click();
  await expect(page.getByText('Selected: copy it with the keyboard.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('exec vllm serve');
});

test('a link carries servers and layout, and an accelerator from the catalogue', async ({ page }) => {
  await open(page, 'calculators/deployment/?server=4&tp=8');
  await expect(page.locator('.answer-sentence')).toContainText('over 2 servers');
  await searchIn(choiceField(page, 'Accelerator'), 'H200 SXM');
  await page
    .getByRole('option', { name: /H200 SXM/ })
    .first()
    .click();
  await expect(page.locator('.answer-sentence')).toContainText('H200');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the files of the first scenario are there to read', async ({ page }) => {
    await page.goto('calculators/deployment/');
    await expect(page.locator('.answer-sentence')).toContainText('vLLM');
    await expect(textOf(page, 'compose.yaml')).toContainText('image: vllm/vllm-openai:v');
    await expect(page.getByText('these are the files of the first scenario')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download' }).first()).toBeHidden();
  });
});
