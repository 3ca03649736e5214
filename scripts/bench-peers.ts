import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { loadedBytes } from './peers/loadedBytes.ts';
import { peerArticles } from './peers/peerArticles.ts';
import { peers } from './peers/peers.ts';
import { preparePeer } from './peers/preparePeer.ts';
import { measuredBuild } from './scale/measuredBuild.ts';
import { servePages } from './serve/servePages.ts';
import { siteBase } from './serve/siteBase.ts';
import { findChromium } from './test/findChromium.ts';

/**
 * `npm run bench:peers`: what a browser loads to show one article of `dist`, beside the starters of plain Astro,
 * Starlight, VitePress and Docusaurus with the same texts. These come from the npm registry the first time and are no
 * part of the project. `npm run bench:peers -- exit` takes another article.
 */
const [slug = 'what-open-means'] = process.argv.slice(2);
if (!existsSync('dist/index.html'))
  throw new Error('dist must hold the built site, got none: run npm run build first');
const articles = peerArticles('dist');
if (!articles.some((article) => article.slug === slug))
  throw new RangeError(`article must be one of ${articles.map((one) => one.slug).join()}, got ${slug}`);

const base = siteBase().replace(/\/$/, '');
const firstPort = Number(process.env['PORT'] ?? 4480);
const built = [];
for (const peer of peers) {
  const prepared = await preparePeer(peer, articles, base);
  built.push({ peer, ...prepared, ...(await measuredBuild(prepared.folder, prepared.command)) });
}

const executablePath = await findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...(executablePath !== undefined && { executablePath }),
});
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(10))).join('');
const rowOf = async (name: string, address: string, seconds?: number) => {
  const { html, styles, scripts, fonts, others, requestCount } = await loadedBytes(browser, address);
  const sums = [html + styles + scripts, html, styles, scripts, fonts, others].map(kilobytes);
  return row([name, ...sums, String(requestCount), seconds === undefined ? '' : seconds.toFixed(1)]);
};

const rows = [
  await rowOf(
    'this site',
    `${await servePages({ directory: 'dist', base, port: firstPort })}articles/${slug}/`,
  ),
];
for (const [index, { peer, directory, seconds }] of built.entries()) {
  const address = await servePages({ directory, base, port: firstPort + 1 + index });
  rows.push(await rowOf(peer.name, `${address}${peer.pageOf(slug)}`, seconds));
}
console.log(`\n${slug}, ${articles.length} articles; kB after brotli, fonts apart\n`);
console.log(
  row(['', 'all', 'HTML', 'styles', 'scripts', 'fonts', 'others', 'requests', 'build, s']).trimEnd(),
);
for (const line of rows) console.log(line.trimEnd());
await browser.close();
process.exit(0);
