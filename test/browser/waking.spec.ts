import { expect, type Page, test } from '@playwright/test';
import { calculatorNames } from '../../scripts/weights/pageKinds.ts';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { holdBack } from './holdBack.ts';

const asleep = (page: Page) => page.locator('astro-island[ssr]');

test('a calculator loads none of its code until the reader is seen to be there', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  // A pointer may rest where the page will be.
  await page.mouse.move(300, 300);
  await page.goto('calculators/memory/');
  await page.waitForLoadState('networkidle');
  await expect(asleep(page)).toHaveCount(1);
  expect(scripts.filter((name) => name.includes('/MemoryCalculator.'))).toEqual([]);
  const built = await page.locator('.answer-sentence').innerText();
  await wakeIslands(page);
  expect(scripts.filter((name) => name.includes('/MemoryCalculator.'))).toHaveLength(1);
  await expect(page.locator('.answer-sentence')).toHaveText(built);
});

test('a calculator wakes by itself once the reader has stayed', async ({ page }) => {
  await page.clock.install();
  await page.goto('calculators/memory/');
  await expect(asleep(page)).toHaveCount(1);
  await page.clock.runFor(6000);
  await expect(asleep(page)).toHaveCount(0);
});

test('a link that asks for another answer has it without a touch', async ({ page }) => {
  await page.goto('calculators/memory/?at=400');
  await expect(page.locator('.answer-sentence')).toContainText('It does not fit.');
});

test('a button that was pressed before the code had come is answered once', async ({ page }) => {
  const pass = await holdBack(page, /\/MemoryCalculator\./);
  await page.goto('calculators/memory/');
  const preset = page.locator('.presets button[aria-pressed=false]').first();
  const name = await preset.innerText();
  await preset.click();
  await expect(asleep(page)).toHaveCount(1);
  pass();
  const pressed = page.getByRole('button', { name, exact: true });
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pressed).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a field that was pressed before its code had come opens, and what is typed then is searched', async ({
  page,
}) => {
  const pass = await holdBack(page, /\/Memory(?:Calculator|Inputs)\./);
  await page.goto('calculators/memory/');
  const field = page.getByRole('combobox', { name: 'Accelerator' });
  await field.click();
  pass();
  await expect(field).toBeEditable();
  await page.keyboard.type('b200');
  await expect(page.getByRole('option', { name: /^B200/ }).first()).toBeVisible();
});

for (const name of calculatorNames)
  test(`the calculator of ${name} is drawn onto what was built, so that no button changes under a press`, async ({
    page,
  }) => {
    await page.goto(`calculators/${name}/`);
    const marked = await page.evaluate(() => {
      const all = [...document.querySelectorAll('astro-island :is(button, input, select, summary)')];
      // Looked for by what the page holds, not by an attribute: drawing takes unknown ones away.
      Object.assign(window, { marked: all });
      return all.length;
    });
    expect(marked).toBeGreaterThan(0);
    await wakeIslands(page);
    await page.keyboard.press('Shift');
    // Parts are drawn as they come into view.
    for (const part of await page.locator('.late-part').all())
      if (await part.locator(':scope > *').count())
        await part.locator(':scope > *').first().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const lost = await page.evaluate(() =>
      (window as unknown as { marked: readonly Element[] }).marked
        .filter(({ isConnected }) => !isConnected)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(lost).toEqual([]);
  });
