import { existsSync } from 'node:fs';
import { createIndex } from 'pagefind';
import { siteBase } from '../serve/siteBase.ts';
import { runTool } from './runTool.ts';
import { siteOrigin } from './siteOrigin.ts';
import { writeMarkdown } from './writeMarkdown.ts';
import { writeOfflineList } from './writeOfflineList.ts';
import { writeSitemap } from './writeSitemap.ts';

interface BuildOptions {
  /** Folder the site is written to. */
  readonly outDirectory: string;
  /** Path it will be served under; the configuration's own where absent. */
  readonly base?: string;
}

/** Builds the site with its copies for machines and its search index. Every record and article is checked first, so that all faults are named at once. */
export async function buildSite({ outDirectory, base }: BuildOptions): Promise<void> {
  const origin = siteOrigin();
  const environment = base === undefined ? {} : { SITE_BASE: base };
  await runTool('node', ['scripts/check-data.ts']);
  await runTool('node', ['scripts/check-content.ts']);
  await runTool('astro', ['build', '--outDir', outDirectory], environment);
  const built = { directory: outDirectory, base: (base ?? siteBase()).replace(/\/$/, ''), origin };
  await writeMarkdown(built);
  writeSitemap(built);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index must be made, got ${errors.join('; ')}`);
  const { errors: readErrors, page_count: pageCount } = await index.addDirectory({ path: outDirectory });
  const { errors: writeErrors } = await index.writeFiles({ outputPath: `${outDirectory}/pagefind` });
  await index.deleteIndex();
  const [fault] = [...readErrors, ...writeErrors];
  if (fault !== undefined) throw new Error(`search index must be written, got ${fault}`);
  if (!existsSync(`${outDirectory}/pagefind/pagefind.js`))
    throw new Error(`search index must be in ${outDirectory}/pagefind, got none`);
  console.log(`Search index of ${pageCount} pages written`);
  writeOfflineList(outDirectory);
}
