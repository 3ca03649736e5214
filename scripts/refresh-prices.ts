import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDay } from '../src/units/isoDay.ts';
import { fetchText } from './refresh/fetchText.ts';
import { printedRefresh } from './refresh/printedRefresh.ts';
import { refreshOptions } from './refresh/refreshOptions.ts';
import { type Answer, refreshPrices } from './refresh/refreshPrices.ts';
import { type Upstream, upstreams } from './refresh/upstreams.ts';

/**
 * Asks price lists of others what they say today and appends what changed to the records of content/data/prices, for
 * a person to review. `--dry-run` writes nothing; `--only=api|cloud|currencies` asks one kind of list;
 * `--from-folder=<dir>` reads saved answers, named as `savedAs` in refresh/upstreams.ts says; `--day=YYYY-MM-DD` dates
 * the entries; `--accept-jumps` takes changes over fivefold. Ends with 1 if a list could not be read.
 */
const { day, only, fromFolder, dryRun, acceptJumps } = refreshOptions(
  process.argv.slice(2),
  isoDay(new Date()),
);

async function answerOf(upstream: Upstream): Promise<Answer> {
  try {
    const text =
      fromFolder === undefined
        ? await fetchText(upstream.url)
        : await readFile(join(fromFolder, upstream.savedAs), 'utf8');
    return { upstream, text };
  } catch (error) {
    // One host that is down must not keep the prices of the others from being read.
    return { upstream, failure: error instanceof Error ? error.message : String(error) };
  }
}

const refreshed = refreshPrices({
  texts: new Map(
    globSync('content/data/prices/{api,cloud,currencies}/*.yaml')
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
  answers: await Promise.all(
    upstreams.filter(({ group }) => only === undefined || group === only).map(answerOf),
  ),
  day,
  acceptJumps,
});
if (!dryRun) for (const [path, text] of refreshed.texts) writeFileSync(path, text);
for (const line of printedRefresh(refreshed, dryRun)) console.log(line);
if (refreshed.failures.length > 0) process.exitCode = 1;
