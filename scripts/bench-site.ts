import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { siteBase } from './serve/siteBase.ts';
import { type Budgets, budgetsOf, grownKinds } from './weights/grownKinds.ts';
import { weighedKinds } from './weights/weighedKinds.ts';

/**
 * `npm run bench:site`: what the heaviest page of each kind in `dist` weighs after brotli, beside its budget and what
 * was promised. Ends with 1 where a page grew beyond its budget; `--store` takes the weights as they are for budgets.
 */
const stored = 'scripts/weights/budgets.json';
if (!existsSync('dist/index.html'))
  throw new Error('dist must hold the built site, got none: run npm run build first');
const weighed = weighedKinds('dist', siteBase().replace(/\/$/, ''));
if (process.argv.includes('--store'))
  writeFileSync(stored, `${JSON.stringify(budgetsOf(weighed), undefined, 2)}\n`);
const budgets = JSON.parse(readFileSync(stored, 'utf8')) as Budgets;

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1000).toFixed(1)); // decimal kilobytes, as everywhere on the site
const verdict = (bytes: number, promised: number | undefined) =>
  promised === undefined ? '' : bytes <= promised ? 'kept' : 'MISSED';
const columns = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(9))).join('');

console.log('kB after brotli, heaviest page of each kind\n');
console.log(columns(['', 'all', 'budget', 'promised', '', 'script', 'budget', 'promised', '']));
for (const { kind, totalBytes, scriptBytes, promised } of weighed)
  console.log(
    columns([
      kind,
      kilobytes(totalBytes),
      kilobytes(budgets[kind]?.totalBytes),
      kilobytes(promised.totalBytes),
      verdict(totalBytes, promised.totalBytes),
      kilobytes(scriptBytes),
      kilobytes(budgets[kind]?.scriptBytes),
      kilobytes(promised.scriptBytes),
      verdict(scriptBytes, promised.scriptBytes),
    ]).trimEnd(),
  );
const grown = grownKinds(weighed, budgets);
for (const sentence of grown) console.error(sentence);
if (grown.length > 0) process.exitCode = 1;
