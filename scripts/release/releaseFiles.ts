import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/filesIn.ts';
import { compressedCopies, isCompressed } from './compressedFiles.ts';
import { licenceTexts } from './licenceTexts.ts';
import { serverFiles } from './serverFiles.ts';
import { requireTypes, serverRules } from './ServerRules.ts';
import { sitePolicy } from './sitePolicy.ts';
import { softwareBill } from './softwareBill.ts';

interface ReleaseOptions {
  /** The built site. */
  readonly site: string;
  readonly version: string;
  readonly epochSeconds: number;
  /** Packages whose code or files the site holds. */
  readonly shipped: readonly string[];
}

/** Every file of a release by its path in the unpacked folder, with their checksums. */
export async function releaseFiles(options: ReleaseOptions): Promise<ReadonlyMap<string, Buffer>> {
  const { site, version, epochSeconds, shipped } = options;
  const rules = serverRules(sitePolicy(site));
  const paths = filesIn(site);
  requireTypes(paths, rules);
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const content = readFileSync(join(site, path));
    files.set(`site/${path}`, content);
    if (!isCompressed(path, content.length)) continue;
    const { br, gz } = await compressedCopies(content);
    files.set(`site/${path}.br`, br);
    files.set(`site/${path}.gz`, gz);
  }
  const texts = {
    ...serverFiles(rules, version),
    ...Object.fromEntries(
      licenceTexts(shipped).map(({ name, text }) => [`licences/${name.replace('/', '--')}.txt`, text]),
    ),
    'INSTALL.md': readFileSync('scripts/release/INSTALL.md', 'utf8').replaceAll('<version>', version),
    'sbom.cdx.json': softwareBill({ shipped, epochSeconds }),
  };
  for (const [path, text] of Object.entries(texts)) files.set(path, Buffer.from(text));
  for (const path of ['LICENSE', 'NOTICE', 'CHANGELOG.md']) files.set(path, readFileSync(path));
  files.set('relocate', readFileSync('scripts/release/relocate'));
  files.set('SHA256SUMS', checksums(files));
  return files;
}

/** What `sha256sum -c SHA256SUMS` checks. */
export const checksums = (files: ReadonlyMap<string, Buffer>): Buffer =>
  Buffer.from(
    [...files]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
      .join(''),
  );
