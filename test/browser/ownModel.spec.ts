import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type CountedFile, ggufFile, safetensorsFile } from '../data/imports/modelFileFixture.ts';
import { tinyConfig, tinyGguf, tinyShapes } from '../data/imports/tinyModels.ts';
import {
  answerOf,
  answerSentence,
  choiceField,
  chooseFile,
  numberField,
  openCalculator,
} from './calculatorPage.ts';

const configPath = new URL('../data/imports/configs/qwen3-8b.json', import.meta.url);

/** Opens the calculator with a changed input, and the place for the reader's own model. */
async function openOwnModel(page: Page): Promise<void> {
  await openCalculator(page);
  await numberField(page, 'Requests at once').fill('19');
  await page.getByText('Bring your own model').click();
}

async function expectOwnModel(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.locator('.own-model [role=status]')).toContainText('is in use');
  await expect(choiceField(page, 'Model')).toHaveValue(name);
  await expect(choiceField(page, 'Weights')).toHaveValue(/published/i);
  await expect(numberField(page, 'Requests at once')).toHaveValue('19');
  await expect(answerSentence(page)).toContainText('It fits.');
}

const chooseModel = async (page: Page, file: CountedFile): Promise<void> => {
  const buffer = Buffer.from(await file.bytes(0, file.size));
  await chooseFile(page, 'Model files', { name: file.name, mimeType: '', buffer });
};

test('a chosen config.json is answered, and a reload keeps it', async ({ page }) => {
  await openOwnModel(page);
  const first = await answerOf(page);
  await chooseFile(page, 'Model files', {
    name: 'config.json',
    mimeType: 'application/json',
    buffer: await readFile(configPath),
  });
  await expectOwnModel(page, /./);
  const before = await answerOf(page);
  expect(before).not.toEqual(first);
  await page.reload();
  await expect(answerSentence(page)).toHaveText(before.sentence);
  expect(await answerOf(page)).toEqual(before);
});

test('a dropped config.json is answered', async ({ page }) => {
  await openOwnModel(page);
  const text = await readFile(configPath, 'utf8');
  const files = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'config.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.locator('.drop-place').dispatchEvent('drop', { dataTransfer: files });
  await expectOwnModel(page, /./);
});

test('a pasted config.json is answered', async ({ page }) => {
  await openOwnModel(page);
  await page.getByLabel('Or paste a config.json').fill(JSON.stringify(tinyConfig));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expectOwnModel(page, /./);
});

test('a GGUF file is answered', async ({ page }) => {
  await openOwnModel(page);
  await chooseModel(page, ggufFile(tinyGguf));
  await expectOwnModel(page, 'Tiny Llama');
});

test('a safetensors file asks for what shapes cannot tell and is answered', async ({ page }) => {
  await openOwnModel(page);
  await chooseModel(page, safetensorsFile(tinyShapes([0, 1])));
  await expect(page.locator('.own-model .refusal')).toContainText('leaves 2 numbers open');
  for (const field of await page.locator('.missing-fields input').all()) await field.fill('16');
  await page.getByRole('button', { name: 'Use these' }).click();
  await expectOwnModel(page, /./);
});

for (const [what, text] of [
  ['cut off', '{"model_type": "llama", "num_hidden'],
  ['hostile', JSON.stringify({ ...tinyConfig, num_hidden_layers: -3, hidden_size: 1e300 })],
] as const)
  test(`a config.json that is ${what} is refused and the inputs stand`, async ({ page }) => {
    await openOwnModel(page);
    const before = await answerOf(page);
    await page.getByLabel('Or paste a config.json').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.locator('.own-model .refusal')).toContainText('Your other inputs stand.');
    expect(await answerOf(page)).toEqual(before);
    await expect(numberField(page, 'Requests at once')).toHaveValue('19');
    await expect(page.getByLabel('Or paste a config.json')).toHaveValue(text);
  });

test('a GGUF file that was cut off is refused and the inputs stand', async ({ page }) => {
  await openOwnModel(page);
  const before = await answerOf(page);
  const whole = ggufFile(tinyGguf);
  const buffer = Buffer.from(await whole.bytes(0, 200));
  await chooseFile(page, 'Model files', { name: 'model.gguf', mimeType: '', buffer });
  await expect(page.locator('.own-model .refusal')).toContainText('Could not be read');
  expect(await answerOf(page)).toEqual(before);
});
