import { rmSync } from 'node:fs';
import { runTool } from '../build/runTool.ts';
import { siteFromElsewhere } from './rebuildElsewhere.ts';
import { relocationFaults } from './relocationFaults.ts';

/** Paths a host may move the site to, and the folders that browser tests are served for each. */
const moved = { '/x/y': 'dist-other', '/': 'dist-root' };

/**
 * Moves the site that was built elsewhere to other paths, as a host would.
 *
 * @throws {Error} when a page or file was not moved whole.
 */
export async function relocateOther(): Promise<void> {
  for (const [path, folder] of Object.entries(moved)) {
    rmSync(folder, { recursive: true, force: true });
    await runTool('sh', ['scripts/release/relocate', path, folder, siteFromElsewhere]);
    const faults = relocationFaults(folder, '/llm-onpremise');
    if (faults.length > 0)
      throw new Error(
        `the moved site must name its new path alone, got ${faults.length} faults:\n${faults.slice(0, 10).join('\n')}`,
      );
  }
}
