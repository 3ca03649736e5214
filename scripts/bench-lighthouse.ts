import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { cachedPackages } from './build/cachedPackages.ts';
import { type LighthouseReport, lighthouseScores } from './lighthouse/lighthouseScores.ts';
import { ownCertificate } from './lighthouse/ownCertificate.ts';
import { serveAsHost } from './serve/serveAsHost.ts';
import { siteBase } from './serve/siteBase.ts';
import { findChromium } from './test/findChromium.ts';

/**
 * `npm run bench:lighthouse`: Lighthouse for mobile on four pages of `dist`, served with the headers and Brotli of a
 * release: the median of three runs beside what is promised. Lighthouse comes from the npm registry once; Chromium is
 * the one of the browser tests. `-- --https` serves by HTTP/2 with a certificate of openssl, as hosts with HTTPS do,
 * `-- glossary/` judges other pages, `PORT` names the port. Ends with 1 where a promise is missed; other work on the
 * machine slows its times.
 */
const version = '13.5.0';
const runCount = 3;
const mostLostCount = 3;
const directory = 'dist';
const promised = { score: 100, largestPaintSeconds: 1, blockedSeconds: 0.05, shift: 0 };
const usualPages = ['', 'articles/how-much-memory/', 'calculators/memory/', 'catalogue/'];

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { https: { type: 'boolean', default: false } },
});
const pages = asked.length > 0 ? asked : usualPages;
const lost = pages.find((page) => !existsSync(`${directory}/${page}index.html`));
if (lost !== undefined)
  throw new RangeError(
    `page must be in ${directory}, got none for ${lost || 'the landing page'}: npm run build`,
  );

const folder = await cachedPackages('lighthouse', { lighthouse: version });
const executablePath = (await findChromium()) ?? (await import('@playwright/test')).chromium.executablePath();
const { address, stop } = await serveAsHost({
  directory,
  base: siteBase(),
  port: Number(process.env['PORT'] ?? 4477),
  ...(values.https && { secure: ownCertificate() }),
});
const run = promisify(execFile);
mkdirSync('test-results', { recursive: true });

/** One run of Lighthouse, in a browser of its own. */
async function judge(page: string): Promise<LighthouseReport> {
  const file = 'test-results/lighthouse.json';
  await run(
    process.execPath,
    [
      `${folder}/node_modules/lighthouse/cli/index.js`,
      address + page,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      '--no-enable-error-reporting',
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking --ignore-certificate-errors',
    ],
    { env: { ...process.env, CHROME_PATH: executablePath } },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}

const columns = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(16))).join('');
let missedCount = 0;
const told = (value: number, kept: boolean, digits = 0) => {
  if (!kept) missedCount += 1;
  return `${value.toFixed(digits)}${kept ? '' : ' MISSED'}`;
};
const load = () => `${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;

console.log(
  `Lighthouse ${version}, mobile, ${values.https ? 'HTTP/2' : 'HTTP/1.1'}, median of ${runCount}; load of the machine ${load()}\n`,
);
let headed = false;
for (const page of pages) {
  const reports: LighthouseReport[] = [];
  for (let lostCount = 0; reports.length < runCount;) {
    try {
      reports.push(await judge(page));
    } catch (fault) {
      // A run without a trace of its page says nothing of the page; a busy machine loses some.
      if (!String(fault).includes('NO_NAVSTART') || (lostCount += 1) > mostLostCount) throw fault;
    }
  }
  const { categories, largestPaintSeconds, blockedSeconds, shift, failed } = lighthouseScores(reports);
  if (!headed) {
    console.log(columns(['', ...Object.keys(categories), 'LCP, s', 'TBT, ms', 'CLS']));
    console.log(columns(['promised', ...Object.keys(categories).map(() => '100'), '<= 1.0', '<= 50', '0']));
    headed = true;
  }
  console.log(
    columns([
      page || 'landing page',
      ...Object.values(categories).map((score) => told(score, score >= promised.score)),
      told(largestPaintSeconds, largestPaintSeconds <= promised.largestPaintSeconds, 2),
      told(1000 * blockedSeconds, blockedSeconds <= promised.blockedSeconds),
      told(shift, shift <= promised.shift, 3),
    ]),
  );
  for (const audit of failed) console.log(`  not passed: ${audit}`);
}
stop();
console.log(
  `\n${missedCount === 0 ? 'every promise kept' : `${missedCount} missed`}; load at the end ${load()}`,
);
process.exitCode = missedCount === 0 ? 0 : 1;
