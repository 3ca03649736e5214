import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createIndex } from 'pagefind';
import { siteBase } from '../serve/siteBase.ts';
import { joinStyles } from './joinStyles.ts';
import { orderedSearchIndex } from './orderedSearchIndex.ts';
import { writePreviews } from './previews/writePreviews.ts';
import { publishFolder } from './publishFolder.ts';
import { runTool } from './runTool.ts';
import { siteOrigin } from './siteOrigin.ts';
import { sourceDateEpoch } from './sourceDateEpoch.ts';
import { stripSearchMarks } from './stripSearchMarks.ts';
import { trimPolicies } from './trimPolicies.ts';
import { writeMarkdown } from './writeMarkdown.ts';
import { writeOfflineList } from './writeOfflineList.ts';
import { writeSitemap } from './writeSitemap.ts';

interface BuildOptions {
  /** Folder the site is written to; what stands there is replaced only once the build is whole. */
  readonly outDirectory: string;
  /** Path it will be served under; the configuration's own where absent. */
  readonly base?: string;
}

/** Builds the site with its copies for machines and its search index. Every record and article is checked first, so that all faults are named at once. */
export async function buildSite({ outDirectory, base }: BuildOptions): Promise<void> {
  const origin = siteOrigin();
  const environment = {
    SOURCE_DATE_EPOCH: sourceDateEpoch(),
    ...(base === undefined ? {} : { SITE_BASE: base }),
  };
  await runTool('node', ['scripts/check-data.ts']);
  await runTool('node', ['scripts/check-content.ts']);
  await publishFolder(outDirectory, async (folder) => {
    await runTool('astro', ['build', '--outDir', folder], environment);
    const built = { directory: folder, base: (base ?? siteBase()).replace(/\/$/, ''), origin };
    joinStyles(built);
    trimPolicies(folder);
    await writeMarkdown(built);
    writeSitemap(built);
    await writePreviews(built);
    await writeSearchIndex(folder);
    stripSearchMarks(folder);
    writeOfflineList(folder);
  });
}

async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index must be made, got ${errors.join('; ')}`);
  const { errors: readErrors, page_count: pageCount } = await index.addDirectory({ path: folder });
  const { errors: fileErrors, files } = await index.getFiles();
  await index.deleteIndex();
  const [fault] = [...readErrors, ...fileErrors];
  if (fault !== undefined) throw new Error(`search index must be written, got ${fault}`);
  if (!files.some(({ path }) => path === 'pagefind.js'))
    throw new Error(`search index must hold pagefind.js, got ${files.length} other files`);
  for (const { path, content } of orderedSearchIndex(files)) {
    const target = `${folder}/pagefind/${path}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  console.log(`Search index of ${pageCount} pages written`);
}
