import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firefoxReader } from './browsers/firefoxReader.ts';
import { forget, journeys } from './browsers/journeys.ts';
import type { Reader } from './browsers/Reader.ts';
import { requireBrowsers } from './browsers/requireBrowsers.ts';
import { until } from './browsers/until.ts';
import { watchScript } from './browsers/watchScript.ts';
import { webkitReader } from './browsers/webkitReader.ts';
import { cachedPackages } from './build/cachedPackages.ts';
import { serveAsHost } from './serve/serveAsHost.ts';
import { siteBase } from './serve/siteBase.ts';

/**
 * `npm run check-browsers`: goes through the site of `dist` as readers do, in Debian's Firefox ESR and WebKitGTK, served
 * with the headers of a release. As root it installs the browsers where they are missing; the clients that drive them
 * come from the npm registry once. `--only=webkit` takes one, `FIREFOX` names another Firefox, `PORT` the port. Ends with 1 where a journey
 * fails or a page errs.
 */
const directory = 'dist';
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const port = Number(process.env['PORT'] ?? 4475);
if (!existsSync(`${directory}/index.html`))
  throw new Error(`${directory} must hold the built site, got none: run npm run build first`);

const programs = await requireBrowsers();
const packages = await cachedPackages('browsers', {
  'puppeteer-core': '25.16.0',
  'selenium-webdriver': '4.49.0',
});
const { address, stop } = await serveAsHost({
  directory,
  base: siteBase(),
  port,
  before: { 'first.js': watchScript },
});
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  firefox: () => firefoxReader(packages, address, programs.firefox),
  webkit: () => webkitReader(packages, address, programs.webkit, port + 1),
};
const chosen = values.only === undefined ? Object.keys(readers) : [values.only];

/** What went wrong on a journey. */
async function faultsOf(reader: Reader, journey: (reader: Reader) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  await forget(reader);
  await journey(reader).catch((fault: unknown) =>
    faults.push(fault instanceof Error ? fault.message : String(fault)),
  );
  // The page that a journey ends on may still be coming.
  const watched = await until(reader, `typeof self.watched === 'function'`)
    .then(() => reader.read('self.watched()'))
    .catch((fault: unknown) => [`page must be watched, got ${String(fault)}`]);
  return [...faults, ...(watched as string[]), ...reader.consoleErrors()];
}

let failedCount = 0;
let passedCount = 0;
for (const name of chosen) {
  const start = readers[name];
  if (start === undefined)
    throw new RangeError(`only must be ${Object.keys(readers).join(' or ')}, got ${name}`);
  const reader = await start();
  console.log(`\n${reader.browser}`);
  for (const [title, journey] of Object.entries(journeys)) {
    const began = Date.now();
    const faults = await faultsOf(reader, journey);
    if (faults.length === 0) passedCount += 1;
    else failedCount += 1;
    console.log(
      `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${title}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    for (const fault of faults) console.log(`     ${fault}`);
  }
  await reader.close();
}
stop();
console.log(`\n${passedCount} passed, ${failedCount} failed`);
process.exit(failedCount === 0 ? 0 : 1);
