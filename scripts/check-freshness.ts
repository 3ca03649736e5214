import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleRecord } from '../src/data/article.ts';
import { readRecords } from '../src/data/readRecords.ts';
import { freshnessOptions } from './freshness/freshnessOptions.ts';
import { staleFacts } from './freshness/staleFacts.ts';
import { type StaleGroup, staleGroups } from './freshness/StaleFact.ts';

/**
 * `npm run check-freshness`: facts that nobody looked at for a year, and prices and engines for 90 days, with file and
 * age. `--before=YYYY-MM-DD` and `--price-days=90` move the limits, `--day=YYYY-MM-DD` counts from another day than
 * today. Ends with 1 only if `--strict` is given and something is stale.
 */
const options = freshnessOptions(process.argv.slice(2), new Date());
const looseHead = z.looseObject({ checked: articleRecord.shape.checked });
const articles = new Map(
  globSync('content/articles/**/*.mdx')
    .sort()
    .flatMap((file) => {
      const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
      // An article that is only begun is named by check-content.
      const { data } = looseHead.safeParse(parse(head));
      return data ? [[file, data.checked] as const] : [];
    }),
);
const stale = staleFacts({ records: readRecords().records, articles, ...options });
for (const [group, title] of Object.entries(staleGroups) as [StaleGroup, string][]) {
  const limit = group === 'price' || group === 'engine' ? options.pricesBefore : options.before;
  const found = stale.filter((fact) => fact.group === group);
  console.log(`${title}: ${limit}: ${found.length}`);
  for (const { file, path, day, ageDays } of found)
    console.log(`  ${file}: ${path}, ${day}, ${ageDays} days`);
}
if (options.strict && stale.length > 0) process.exitCode = 1;
