import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { siteBase } from '../serve/siteBase.ts';
import type { BenchRow } from './BenchRow.ts';
import { pageWeight } from './pageWeight.ts';

const kilobyte = 1000;
/** The performance calculator draws three charts at once; the memory calculator draws one. */
const targets = { buildSeconds: 60, proseKilobytes: 15, scriptKilobytes: 60, speedScriptKilobytes: 80 };
const calculatorPage = 'calculators/memory/index.html';
const speedPage = 'calculators/performance/index.html';
const filesPage = 'calculators/deployment/index.html';
const asksSpeed = (file: string): boolean => readFileSync(file, 'utf8').includes('performance-calculator');

/** Weighed while every article has a calculator: a page of prose in the same style. */
const prosePage = 'data/index.html';

/** Time of a whole build, and what its pages weigh: the heaviest article of either kind. */
export function siteRows(directory: string): readonly BenchRow[] {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`build must end with 0, got ${status}`);
  const buildSeconds = (performance.now() - began) / 1000;
  const weigh = (page: string) => ({
    page: page.replace(/index\.html$/, ''),
    ...pageWeight(`${directory}/${page}`, { directory, base: siteBase().replace(/\/$/, '') }),
  });
  const articles = globSync('articles/*/index.html', { cwd: directory }).map(weigh);
  const plain = articles.filter(({ hasIsland }) => !hasIsland);
  const live = [
    ...articles.filter(({ hasIsland }) => hasIsland),
    weigh(calculatorPage),
    weigh(speedPage),
    weigh(filesPage),
  ];
  const prose = (plain.length > 0 ? plain : [weigh(prosePage)]).map((one) => ({
    ...one,
    bytes: one.htmlBytes + one.styleBytes + one.scriptBytes,
  }));
  const heaviest = prose.reduce((most, one) => (one.bytes > most.bytes ? one : most));
  return [
    {
      name: 'Build of the whole site',
      measured: buildSeconds,
      unit: 's',
      target: { atMost: targets.buildSeconds },
    },
    {
      name: `${heaviest.page}: HTML, styles and script`,
      measured: heaviest.bytes / kilobyte,
      unit: 'kB gzip',
      target: { atMost: targets.proseKilobytes },
    },
    {
      name: `${heaviest.page}: scripts of the framework`,
      measured: heaviest.hasFramework ? 1 : 0,
      unit: '',
      target: { atMost: 0 },
    },
    ...live.map(({ page, scriptBytes }): BenchRow => ({
      name: `${page}: script`,
      measured: scriptBytes / kilobyte,
      unit: 'kB gzip',
      target: {
        atMost: asksSpeed(`${directory}/${page}index.html`)
          ? targets.speedScriptKilobytes
          : targets.scriptKilobytes,
      },
    })),
  ];
}
