import type { Browser, Page } from '@playwright/test';
import { median } from 'd3-array';
import { calculatorNames } from '../weights/pageKinds.ts';
import type { BenchRow } from './BenchRow.ts';
import { openBuiltSite } from './openBuiltSite.ts';
import { type Interaction, watchInteractions } from './watchInteractions.ts';

const port = 4474;
const slowdown = 4;
const runCount = 3;
const target = { atMost: 100 };
/** Long enough for all that a press sets off, as with somebody who looks at the answer. */
const pauseMilliseconds = 1500;

/** Interaction to Next Paint of every calculator on a phone, from the first press on. */
export async function interactionRows(directory: string): Promise<readonly BenchRow[]> {
  const { browser, address, close } = await openBuiltSite(directory, port);
  try {
    const rows: BenchRow[] = [];
    for (const name of calculatorNames) {
      const worst: Interaction[] = [];
      for (let run = 0; run < runCount; run += 1)
        worst.push(slowest(await interactions(browser, `${address}calculators/${name}/`)));
      const measured = median(worst, ([, milliseconds]) => milliseconds) ?? NaN;
      const [what] = worst.find(([, milliseconds]) => milliseconds === measured) ?? [''];
      rows.push({ name: `INP of ${name}, CPU / ${slowdown}: ${what}`, measured, unit: 'ms', target });
    }
    return rows;
  } finally {
    await close();
  }
}

const slowest = (all: readonly Interaction[]): Interaction =>
  all.reduce((one, other) => (other[1] > one[1] ? other : one), ['nothing', 0]);

/** Presses and types as a reader does who came a moment ago; each interaction with its time. */
async function interactions(browser: Browser, address: string): Promise<readonly Interaction[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(watchInteractions);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await firstPress(page);
    await page.waitForTimeout(pauseMilliseconds);
    const field = page.locator('.pad :is(input[inputmode], input[type=text])').first();
    if (await field.count()) {
      await field.click();
      for (const key of ['End', '1', 'Backspace', 'Tab']) {
        await page.waitForTimeout(pauseMilliseconds);
        await page.keyboard.press(key);
      }
    }
    await page.waitForTimeout(pauseMilliseconds);
    return await page.evaluate(() => [...window.interactions.values()]);
  } finally {
    await context.close();
  }
}

/** A hand that moves to a button and presses it: the calculator wakes on the way. Where presets are, one is taken. */
async function firstPress(page: Page): Promise<void> {
  const preset = page.locator('.pad .presets button[aria-pressed=false]').first();
  const button = (await preset.count()) ? preset : page.locator('.pad button:enabled:visible').first();
  await button.scrollIntoViewIfNeeded();
  const place = await button.boundingBox();
  if (!place) throw new TypeError('calculator must have a button, got none');
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
}
