import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { wakeIslands } from '../browsers/wakeIslands.ts';
import { looks } from './looks.ts';
import { lostText } from './lostText.ts';

/** Rules of WCAG 2.2 A and AA, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Half of 1280: what a window shows at 200 %. */
const zoomedWidth = 640;
const height = 900;

/** What a theme can change: tokens.css gives it colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Everything that is wrong with a page, each as a sentence: what, in which look and where. */
export async function pageFindings(page: Page, address: string): Promise<readonly string[]> {
  const findings: string[] = [];
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1350, height });
  await page.goto(address);
  await wakeIslands(page, 'at the top');
  for (const { theme, width } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    for (const { id, nodes } of await violationsOf(page, theme === 'light' ? undefined : colourRules))
      for (const { target, html } of nodes)
        findings.push(`${id}, ${theme} at ${width}: ${target.join(' ')} ${html.slice(0, 160)}`);
    if (theme === 'light' && (await scrollsSideways(page))) findings.push(`scrolls sideways at ${width}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: zoomedWidth, height });
  if (await scrollsSideways(page)) findings.push(`scrolls sideways at ${zoomedWidth}, 1280 at 200 %`);
  return [...findings, ...(await lostWithLargeText(page))];
}

async function violationsOf(page: Page, rules: readonly string[] | undefined) {
  const { violations } = await new AxeBuilder({ page })
    // Pages hold no frames: one evaluation is enough, and passes need no description.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: tags },
      ...(rules ? {} : { rules: { 'target-size': { enabled: true } } }),
    })
    .analyze();
  return violations;
}

/** What a browser that is set to text of twice the usual size shows no more. */
async function lostWithLargeText(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height });
  const session = await page.context().newCDPSession(page);
  const usual = 16;
  await session.send('Page.setFontSizes', { fontSizes: { standard: 2 * usual } });
  const findings = await page.evaluate(lostText);
  await session.send('Page.setFontSizes', { fontSizes: { standard: usual } });
  await session.detach();
  return findings;
}

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
