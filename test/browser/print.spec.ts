import { expect, test } from '@playwright/test';

const sheetWidth = 673;

for (const { kind, path } of [
  { kind: 'article', path: 'articles/how-much-memory/' },
  { kind: 'calculator', path: 'calculators/memory/' },
  { kind: 'plan', path: 'calculators/plan/' },
  { kind: 'model', path: 'models/llama-3.1-70b-instruct/' },
])
  test(`the printed ${kind} is light, whole and without tools`, async ({ page }) => {
    await page.setViewportSize({ width: sheetWidth, height: 950 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const tool of [
      '.page-header',
      '.scenario-bar',
      '.page-footer',
      '.pad-tools',
      '.presets',
      '.slider',
      '.own-model',
    ])
      for (const part of await page.locator(tool).all()) await expect(part).toBeHidden();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toMatch(/^rgb\((\d{1,2}), (\d{1,2}), (\d{1,2})\)$/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(sheetWidth);
  });

test('a printed calculator gives its answer first, and its inputs last in columns within the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: sheetWidth, height: 950 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('calculators/cost/');
  const boxOf = async (part: string) => {
    const box = await page.locator(part).first().boundingBox();
    if (!box) throw new Error(`${part} must be printed`);
    return box;
  };
  const [answer, detail, inputs] = await Promise.all(
    ['.calculator-answer', '.calculator-detail', '.calculator-inputs'].map(boxOf),
  );
  expect(answer?.y).toBeLessThan(detail?.y ?? NaN);
  expect(detail?.y).toBeLessThan(inputs?.y ?? NaN);
  const fields = await page
    .locator('.calculator-inputs .field')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
    );
  const seen = fields.filter(({ right }) => right > 0);
  expect(new Set(seen.map(({ left }) => Math.round(left))).size).toBe(3);
  for (const { right } of seen) expect(right).toBeLessThanOrEqual(sheetWidth);
});

test('a plan prints on six sheets at most, the answer and what it rests on first', async ({ page }) => {
  await page.goto('calculators/plan/');
  await expect(page.locator('.plan-lines')).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g);
  expect(sheets?.length).toBeGreaterThan(1);
  expect(sheets?.length).toBeLessThanOrEqual(6);
});
