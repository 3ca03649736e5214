import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { buildSite } from './build/buildSite.ts';
import { bundledPackagesFile } from './build/bundledPackages.ts';
import { sourceDateEpoch } from './build/sourceDateEpoch.ts';
import { releaseFiles } from './release/releaseFiles.ts';
import { requireSite } from './release/requireSite.ts';
import { tarGzip } from './release/tarGzip.ts';

/**
 * `npm run release`: builds the site and packs release/llm-onpremise-<version>.tar.gz, the same bytes for the same
 * commit. `npm run release -- --skip-build` packs the site that stands in dist.
 */
try {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  if (!process.argv.includes('--skip-build'))
    await buildSite({ outDirectory: 'dist', base: '/llm-onpremise' });
  requireSite('dist', '/llm-onpremise/');
  const epochSeconds = Number(sourceDateEpoch());
  const shipped = [...(JSON.parse(readFileSync(bundledPackagesFile, 'utf8')) as string[]), 'pagefind'];
  const files = await releaseFiles({ site: 'dist', version, epochSeconds, shipped: shipped.toSorted() });
  const name = `llm-onpremise-${version}`;
  const archive = `release/${name}.tar.gz`;
  mkdirSync('release', { recursive: true });
  await tarGzip(
    `${archive}.new`,
    [...files].map(([path, content]) => ({
      path: `${name}/${path}`,
      content: () => content,
      executable: path === 'relocate',
    })),
    { epochSeconds },
  );
  renameSync(`${archive}.new`, archive);
  const packed = readFileSync(archive);
  console.log(`${archive}: ${files.size} files, ${(packed.length / 1e6).toFixed(1)} MB`);
  console.log(`sha256 ${createHash('sha256').update(packed).digest('hex')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
