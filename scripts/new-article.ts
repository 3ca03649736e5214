import { parseArgs } from 'node:util';
import { isoDay } from '../src/units/isoDay.ts';
import { newArticle } from './new/newArticle.ts';

/** `npm run new-article -- <slug> [--part="Money"]`: an empty article whose missing parts the checks name. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { part: { type: 'string' } },
  });
  const [slug = ''] = positionals;
  const { part } = values;
  console.log(`${newArticle({ slug, part, day: isoDay(new Date()) })} written.`);
  if (part === undefined) console.log(`List it: add "- ${slug}" to a part of content/contents.yaml.`);
  console.log('Write it; npm run check-content names what is missing.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
