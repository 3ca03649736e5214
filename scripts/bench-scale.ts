import { chromium } from '@playwright/test';
import { median } from 'd3-array';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainAstro } from './peers/peers.ts';
import { preparePeer } from './peers/preparePeer.ts';
import { measuredBuild } from './scale/measuredBuild.ts';
import { plainArticle } from './scale/plainArticle.ts';
import { searchMilliseconds } from './scale/searchMilliseconds.ts';
import { syntheticSlug } from './scale/syntheticSlug.ts';
import { syntheticWord } from './scale/syntheticWord.ts';
import { writeScaledProject } from './scale/writeScaledProject.ts';
import { servePages } from './serve/servePages.ts';
import { siteBase } from './serve/siteBase.ts';
import { findChromium } from './test/findChromium.ts';

/**
 * `npm run bench:scale -- 1000`: builds the site with so many made-up articles more, in a copy that is thrown away, and
 * prints time, memory, size and how long a search takes. Give several counts to see how it grows; `--plain` also builds the
 * same articles with plain Astro, which comes from the npm registry the first time.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { plain: { type: 'boolean' } },
});
const counts = positionals.map(Number);
/** Each made-up article needs three others that lead to it. */
const fewest = 4;
if (
  counts.length === 0 ||
  !counts.every((count) => Number.isInteger(count) && (count === 0 || count >= fewest))
)
  throw new TypeError(
    `counts must be 0 or whole numbers from ${fewest}, such as 0 1000, got ${positionals.join(' ')}`,
  );

const usualPort = 4475;
const sampleCount = 5;
const wordsOf = (ranks: readonly number[]) => ranks.map(syntheticWord).join(' ');
/** As frequent as other words are in the articles: "model", "token" and "server"; a rare one; and "the", "of" and "and". */
const queries = {
  'common words': wordsOf([14, 19, 22]),
  'a rare word': wordsOf([3000]),
  'words like the, of, and': wordsOf([0, 2, 3]),
};
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en-GB')} MB`;

for (const [index, count] of counts.entries()) {
  const directory = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    writeScaledProject(directory, count);
    const { seconds, peakBytes } = await measuredBuild(directory);
    const dist = join(directory, 'dist');
    const files = globSync('**/*', { cwd: dist })
      .map((file) => statSync(join(dist, file)))
      .filter((file) => file.isFile());
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    console.log(
      `${count} articles more: ${seconds.toFixed(0)} s, ${megabytes(peakBytes)} at most, ${files.length} files, ${megabytes(bytes)}`,
    );
    const port = Number(process.env['PORT'] ?? usualPort) + index;
    const address = await servePages({ directory: dist, base: siteBase(), port });
    const executablePath = await findChromium();
    const browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath !== undefined && { executablePath }),
    });
    for (const [name, words] of Object.entries(queries)) {
      const times: number[] = [];
      while (times.length < sampleCount) {
        // A new context has nothing in its cache.
        const context = await browser.newContext();
        times.push(await searchMilliseconds(await context.newPage(), address, words));
        await context.close();
      }
      console.log(
        `  search for ${name}: ${(median(times) ?? NaN).toFixed(0)} ms after the last key, median of ${sampleCount}`,
      );
    }
    await browser.close();
    if (values.plain) {
      const articles = Array.from({ length: count }, (_, one) => plainArticle(one, syntheticSlug, count));
      const prepared = await preparePeer(plainAstro, articles, siteBase().replace(/\/$/, ''));
      const plain = await measuredBuild(prepared.folder, prepared.command);
      console.log(
        `  plain Astro with these alone: ${plain.seconds.toFixed(0)} s, ${megabytes(plain.peakBytes)} at most, without search`,
      );
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}
process.exit(0);
