import { expect, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';

const calculators = ['memory', 'performance', 'deployment', 'training', 'cost', 'plan', 'owned'];
const mostStops = 400;

/** What is wrong with the element that has the focus: no ring to see, or something else in front of it. */
function focusFault(): string | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const name = `${focused.tagName.toLowerCase()}.${focused.className} ${(focused.ariaLabel ?? focused.textContent).trim().slice(0, 40)}`;
  const rings = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
    (element) => element && getComputedStyle(element).outlineStyle !== 'none',
  );
  if (rings.length === 0) return `${name} must show that it has the focus`;
  const { left, top, width, height } = focused.getBoundingClientRect();
  if (width === 0 || height === 0) return `${name} must be seen where it has the focus`;
  const inFront = document.elementFromPoint(left + width / 2, Math.max(top + height / 2, 0));
  const near =
    inFront &&
    (focused.contains(inFront) || (rings[0]?.contains(inFront) ?? false) || inFront.contains(focused));
  return near ? undefined : `${name} must not be covered, got ${inFront?.className ?? 'nothing'} in front`;
}

for (const calculator of calculators)
  test(`the calculator of ${calculator} is walked by Tab to its end, every stop with a ring in sight`, async ({
    page,
  }) => {
    await page.goto(`calculators/${calculator}/`);
    await wakeIslands(page, 'at the top');
    const last = page.getByRole('contentinfo').getByRole('link').last();
    const faults: string[] = [];
    let stops = 0;
    for (; stops < mostStops; stops += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(focusFault);
      if (fault !== undefined) faults.push(fault);
      if (await last.evaluate((link) => link === document.activeElement)) break;
    }
    expect(faults).toEqual([]);
    expect(stops).toBeLessThan(mostStops);
    await page.keyboard.press('Shift+Tab');
    await expect(last).not.toBeFocused();
  });
