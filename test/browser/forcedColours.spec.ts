import { expect, test } from '@playwright/test';

/** The least contrast between the words of drawings and the ground that the system forces. */
function leastContrast(): number {
  const probe = document.createElement('div');
  document.body.append(probe);
  const channels = (colour: string) => {
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.setProperty('color', colour);
    return (/rgba?\(([^)]+)\)/.exec(getComputedStyle(probe).color)?.[1] ?? '')
      .split(',')
      .slice(0, 3)
      .map(Number);
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance('Canvas');
  const contrasts = [...document.querySelectorAll('.chart-drawing .tick')].map((text) => {
    const ink = luminance(getComputedStyle(text).fill);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  });
  return contrasts.length === 0 ? 0 : Math.min(...contrasts);
}

for (const [chosen, forced] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test(`charts are read on a ground that is forced to ${forced} though the reader chose ${chosen}`, async ({
    page,
  }) => {
    await page.addInitScript((theme) => localStorage.setItem('llm-onpremise:theme', theme), chosen);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: forced });
    await page.goto('calculators/memory/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
    expect(await page.evaluate(leastContrast)).toBeGreaterThanOrEqual(4.5);
  });

test('sliders keep their track where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('calculators/memory/');
  await expect(page.locator('.slider').first()).toHaveCSS('forced-color-adjust', 'none');
});
