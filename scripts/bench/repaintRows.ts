import { median } from 'd3-array';
import type { Locator, Page } from '@playwright/test';
import { wakeIslands } from '../browsers/wakeIslands.ts';
import type { BenchRow } from './BenchRow.ts';
import { openBuiltSite } from './openBuiltSite.ts';
import { watchRepaints } from './watchRepaints.ts';

const keyCount = 20;
const warmUpCount = 4;
const port = 4473;
/** Between two keys: long enough for all that a key sets off, as with somebody who looks at the answer. */
const pauseMilliseconds = 400;

interface Field {
  readonly calculator: string;
  readonly field: string;
  readonly targetMilliseconds: number;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Gives the field another value, the count-th. */
  readonly change: (page: Page, field: Locator, count: number) => Promise<void>;
}

const typeKey: Field['change'] = (page, _, count) =>
  page.keyboard.press(count % 2 === 0 ? String(1 + (count % 9)) : 'Backspace');
const fillWeight: Field['change'] = (_, field, count) => field.fill(String(1 + (count % 5)));
const fillLimit: Field['change'] = (_, field, count) => field.fill(String(20 + (count % 9)));

const fields: readonly Field[] = [
  // One changes the load alone, the other the work of each request.
  {
    calculator: 'performance',
    field: 'Requests at once',
    targetMilliseconds: 50,
    slowdown: 4,
    change: typeKey,
  },
  { calculator: 'performance', field: 'Prompt', targetMilliseconds: 50, slowdown: 4, change: typeKey },
  { calculator: 'decide', field: 'Control', targetMilliseconds: 100, slowdown: 1, change: fillWeight },
  // What is shown at once is that a search has begun; its answer comes from a worker.
  { calculator: 'plan', field: 'Power, at most', targetMilliseconds: 100, slowdown: 1, change: fillLimit },
];

/** From a key in a field of a calculator to the frame that shows its answer. */
export async function repaintRows(directory: string): Promise<readonly BenchRow[]> {
  const { browser, address, close } = await openBuiltSite(directory, port);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const rows: BenchRow[] = [];
    for (const one of fields) {
      const { calculator, field, targetMilliseconds, slowdown } = one;
      await page.goto(`${address}calculators/${calculator}/`);
      await wakeIslands(page);
      const times = await keyTimes(page, one);
      const name = `Key in ${field} to repaint${slowdown === 1 ? '' : `, CPU / ${slowdown}`}`;
      rows.push({
        name: `${name}, median`,
        measured: median(times) ?? NaN,
        unit: 'ms',
        target: { atMost: targetMilliseconds },
      });
      // Told only: another program at the wrong moment doubles a single key.
      rows.push({ name: '  worst of twenty', measured: times.at(-1) ?? NaN, unit: 'ms' });
    }
    return rows;
  } finally {
    await close();
  }
}

/** Types digits and takes them back, and gives the times from key to frame, shortest first. */
async function keyTimes(page: Page, { field: name, change, slowdown }: Field): Promise<readonly number[]> {
  const field = page.getByRole('textbox', { name, exact: true }).first();
  const session = await page.context().newCDPSession(page);
  const type = async (count: number) => {
    for (let key = 0; key < count; key += 1) {
      await change(page, field, key);
      await page.waitForTimeout(pauseMilliseconds);
    }
  };
  await field.click();
  await page.keyboard.press('End');
  // The first keys fetch measured kernels and warm what runs.
  await type(warmUpCount);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await type(warmUpCount);
  await page.evaluate(watchRepaints);
  await page.evaluate(() => void window.repaints.splice(0));
  await type(keyCount);
  const times = await page.evaluate(() => window.repaints.splice(0));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (times.length !== keyCount)
    throw new RangeError(`repaints must be one a key, ${keyCount}, got ${times.length}`);
  return times.toSorted((one, other) => one - other);
}
