import { expect, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { holdBack } from './holdBack.ts';

/** Names of scripts that a page has fetched. */
const fetched = (names: readonly string[], part: string) => names.some((name) => name.includes(`/${part}.`));

test.describe('parts below the answer', () => {
  test('are fetched at the first touch of the page, and stand as built until then', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('calculators/cost/');
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const title = page.locator('#volume-title');
    const built = await title.textContent();
    expect(fetched(scripts, 'CostResult')).toBe(false);
    await title.scrollIntoViewIfNeeded();
    await page.keyboard.press('Shift');
    await expect.poll(() => fetched(scripts, 'VolumeFigure')).toBe(true);
    await expect(title).toHaveText(built ?? '');
  });

  for (const { calculator, held } of [
    { calculator: 'asleep', held: /\/(?:Cost|Plan)(?:Calculator|Result|Rows)\./ },
    { calculator: 'awake', held: /\/(?:CostResult|PlanResult|PlanRows)\./ },
  ]) {
    test(`answer a box once that was pressed before their code had come, their calculator ${calculator}`, async ({
      page,
    }) => {
      const pass = await holdBack(page, held);
      await page.goto('calculators/cost/');
      if (calculator === 'awake') await wakeIslands(page);
      const renting = page.locator('.left-out').getByLabel('Rent');
      await renting.click();
      pass();
      await expect(page).toHaveURL(/money=/);
      await expect(renting).not.toBeChecked();
    });

    test(`answer a button pressed in a part of a part before either had come, their calculator ${calculator}`, async ({
      page,
    }) => {
      const pass = await holdBack(page, held);
      await page.goto('calculators/plan/');
      if (calculator === 'awake') await wakeIslands(page);
      await page
        .getByRole('button', { name: /^Leave out / })
        .first()
        .click();
      pass();
      await expect(page).toHaveURL(/[?&]no=/);
    });
  }

  test('follow a change that was made before the reader came to them', async ({ page }) => {
    await page.goto('calculators/cost/');
    const cells = page.locator('#cash-title').locator('..').locator('..').locator('tbody tr');
    const before = await cells.count();
    const years = page.getByRole('textbox', { name: 'Horizon, years', exact: true });
    await years.fill('2');
    await years.press('Enter');
    await expect.poll(() => cells.count()).not.toBe(before);
  });

  test('keep the focus and what was unfolded while their code arrives', async ({ page }) => {
    await page.goto('calculators/performance/');
    await page.waitForLoadState('networkidle');
    const summary = page.locator('figure[aria-labelledby="roofline-title"] summary');
    await summary.focus();
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    await expect(summary).toBeFocused();
    await expect(page.locator('figure[aria-labelledby="roofline-title"] details')).toHaveAttribute(
      'open',
      '',
    );
  });

  test('say so where they cannot be had, and can be asked for again', async ({ page }) => {
    let blocked = true;
    await page.route(/\/SweepFigure\./, (route) => (blocked ? route.abort() : route.continue()));
    await page.goto('calculators/performance/?in=3000');
    const again = page.locator('[data-part="sweep"]').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    blocked = false;
    await again.click();
    await expect(page.locator('#sweep-title')).toBeVisible();
  });
});
