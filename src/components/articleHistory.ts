import { spawnSync } from 'node:child_process';

/** One change of an article, as its commit tells it. */
export interface ArticleChange {
  readonly commit: string;
  /** When it was committed, in UTC. */
  readonly time: string;
  readonly subject: string;
}

export type ArticleHistory = ReadonlyMap<string, readonly ArticleChange[]>;

const folder = 'content/articles';
const slugOf = (path: string): string => path.replace(/\.mdx$/, '').replace(/\/index$/, '');

/**
 * The changes of every article by its slug, newest first, from what `git log --name-status` prints: for each commit
 * a line of record separator, hash, time and subject, then a line for each file. Files are followed through renames.
 */
export function historyFromLog(log: string): ArticleHistory {
  const history = new Map<string, ArticleChange[]>();
  /** Slug that a path of an older commit became. */
  const became = new Map<string, string>();
  for (const record of log.split('\x1e').slice(1)) {
    const [head = '', ...files] = record.split('\n');
    const [commit = '', time = '', subject = ''] = head.split('\x1f');
    const change = { commit, time: new Date(time).toISOString(), subject };
    const renamed: [string, string][] = [];
    for (const file of files) {
      const [status = '', first = '', second = first] = file.split('\t');
      if (!second.endsWith('.mdx')) continue;
      const slug = became.get(second) ?? slugOf(second);
      if (status !== 'D') history.set(slug, [...(history.get(slug) ?? []), change]);
      if (status === 'A') became.set(second, '');
      if (status.startsWith('R')) renamed.push([first, slug]);
    }
    for (const [path, slug] of renamed) became.set(path, slug);
  }
  history.delete('');
  return history;
}

/** Git, told to answer alike whatever the reader's own settings are. */
function git(parameters: readonly string[]): string | undefined {
  // A copy that belongs to somebody else is read too: its build runs already.
  const settings = [
    'safe.directory=*',
    'log.showSignature=false',
    'core.quotePath=false',
    'diff.renameLimit=0',
  ];
  const { status, stdout } = spawnSync(
    'git',
    ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...parameters],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return status === 0 ? stdout : undefined;
}

function read(): ArticleHistory {
  // What was cut off would make the oldest commit that is left the author of everything.
  if (git(['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const format = '--format=%x1e%H%x1f%cI%x1f%s';
  const log = git([
    'log',
    '--no-merges',
    '--no-color',
    '--encoding=UTF-8',
    '--name-status',
    '--find-renames',
    `--relative=${folder}`,
    format,
    '--',
    folder,
  ]);
  return log === undefined ? new Map() : historyFromLog(log);
}

/** The changes of every article by its slug; empty where the checkout has no history, or not all of it. */
export const articleHistory: ArticleHistory = read();
