import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const placeholder = "const build = 'none';";
/**
 * Parts of Pagefind that this site does not use, pictures for those who show links to it, and the worker itself, which
 * browsers keep by their own rules.
 */
const leftOut =
  /^(pagefind\/pagefind-(component-ui|ui|modular-ui|highlight|worker)\.(js|css)|previews\/.*|service-worker\.js|offline\/\w+\.json)$/;

/**
 * Names the build in the service worker and lists its files beside it, so that a browser can keep the site whole.
 *
 * The name follows from what the files hold; it must be the last step that changes any of them.
 *
 * @throws {Error} when the service worker has no place for the name.
 */
export function writeOfflineList(directory: string): void {
  const paths = globSync('**/*', { cwd: directory })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && statSync(join(directory, path)).isFile())
    .toSorted();
  const workerPath = join(directory, 'service-worker.js');
  const worker = readFileSync(workerPath, 'utf8');
  if (worker.split(placeholder).length !== 2)
    throw new Error(
      `service-worker.js must hold ${placeholder} once, got ${worker.split(placeholder).length - 1}`,
    );
  const hash = createHash('sha256').update(worker);
  const files = paths.map((path) => {
    const bytes = readFileSync(join(directory, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    return [path.replace(/(^|\/)index\.html$/, '$1'), bytes.length] as const;
  });
  const build = hash.digest('hex').slice(0, 16);
  mkdirSync(join(directory, 'offline'), { recursive: true });
  writeFileSync(join(directory, 'offline/build.json'), JSON.stringify({ build }));
  writeFileSync(join(directory, 'offline/files.json'), JSON.stringify({ build, files }));
  writeFileSync(workerPath, worker.replace(placeholder, `const build = '${build}';`));
  console.log(`${files.length} files listed for reading without a network, build ${build}`);
}
