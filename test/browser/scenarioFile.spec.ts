import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { answerOf, numberField, openCalculator } from './calculatorPage.ts';

const importFile = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Scenario file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('an exported scenario gives the same answer when imported elsewhere', async ({ page, browser }) => {
  await openCalculator(page);
  await numberField(page, 'Prompt').fill('7000');
  await numberField(page, 'Requests at once').fill('21');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('scenario.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: 1, scenario: { inputTokens: 7000, requestCount: 21 } });
  const before = await answerOf(page);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await openCalculator(other);
  await importFile(other, 'scenario.json', text);
  await expect(other.getByText('Scenario opened.')).toBeVisible();
  await expect(numberField(other, 'Requests at once')).toHaveValue('21');
  expect(await answerOf(other)).toEqual(before);
  await elsewhere.close();
});

for (const [what, text, message] of [
  ['no JSON', '{"kind":', 'file must be JSON'],
  ['another kind', '{"kind":"shopping list"}', 'must be a scenario exported from this site'],
  [
    'a newer version',
    '{"kind":"llm-onpremise scenario","version":99,"scenario":{}}',
    'version must be at most 1',
  ],
] as const)
  test(`a file of ${what} is refused and the inputs stand`, async ({ page }) => {
    await openCalculator(page);
    await numberField(page, 'Requests at once').fill('21');
    const before = await answerOf(page);
    await importFile(page, 'wrong.json', text);
    await expect(page.getByText('The file could not be opened')).toContainText(message);
    await expect(numberField(page, 'Requests at once')).toHaveValue('21');
    expect(await answerOf(page)).toEqual(before);
  });
