import { chromium } from '@playwright/test';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { accessibilityOptions } from './accessibility/accessibilityOptions.ts';
import { evenSample } from './accessibility/evenSample.ts';
import { Judged } from './accessibility/Judged.ts';
import { looks } from './accessibility/looks.ts';
import { pageFindings } from './accessibility/pageFindings.ts';
import { storeRun } from './accessibility/storeRun.ts';
import { servePages } from './serve/servePages.ts';
import { siteBase } from './serve/siteBase.ts';
import { findChromium } from './test/findChromium.ts';

/**
 * `npm run check-accessibility`: axe on every page of `dist`, light and dark, at 1350 and 320 px, with motion reduced;
 * no page may scroll sideways, and none may lose text at 200 %. A run that was stopped goes on where it was: pages
 * that are the same to the byte and had no fault are not judged again. `--sample=40` takes so many pages spread over
 * all, `--under=articles/` those of one part, `--workers=2` tabs at once; `PORT` names the port. `--store` writes what
 * was found for the page on accessibility. Ends with 1 where something is wrong.
 */
const options = accessibilityOptions(process.argv.slice(2), availableParallelism());
const directory = 'dist';
const usualPort = 4474;

const files = globSync('**/*.html', { cwd: directory })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.startsWith(options.under))
  .sort();
if (files.length === 0) throw new Error(`${directory} must hold pages, got none: run npm run build first`);
const chosen = evenSample(files, options.sampleCount);
const judged = new Judged('test-results/accessibility.ndjson');
const digestOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(`${directory}/${file}`))
    .digest('hex');
const waiting = chosen.filter((file) => !judged.cleared(file, digestOf(file)));
console.log(
  `${chosen.length} of ${files.length} pages, ${chosen.length - waiting.length} of them judged before`,
);

const served = await servePages({
  directory,
  base: siteBase(),
  port: Number(process.env['PORT'] ?? usualPort),
});
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...(executablePath !== undefined && { executablePath }),
});
let faultCount = 0;
let doneCount = 0;

/** Takes pages from the common list until none is left. */
async function work(): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const findings = await pageFindings(page, `${served}${file.replace(/index\.html$/, '')}`);
    judged.add({ page: file, digest: digestOf(file), findings: [...findings] });
    for (const finding of findings) console.error(`${file}: ${finding}`);
    faultCount += findings.length;
    doneCount += 1;
    if (doneCount % 50 === 0) console.log(`${doneCount} judged`);
  }
  await context.close();
}

await Promise.all(Array.from({ length: options.workerCount }, work));
const { version: axe } = JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as {
  readonly version: string;
};
console.log(
  `axe ${axe} in Chromium ${browser.version()}, ${looks.length} looks a page: ${faultCount} faults`,
);
if (options.stores)
  storeRun({
    axe,
    chromium: browser.version(),
    pageCount: chosen.length,
    sitePageCount: files.length,
    faultCount,
  });
await browser.close();
process.exit(faultCount === 0 ? 0 : 1);
