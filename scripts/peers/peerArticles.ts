import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PeerArticle } from './Peer.ts';

/** The articles of a built site, from the Markdown copy that lies beside each. */
export function peerArticles(directory: string): readonly PeerArticle[] {
  const paths = globSync('articles/*.md', { cwd: directory }).toSorted();
  if (paths.length === 0) throw new Error(`${directory} must hold Markdown copies of articles, got none`);
  return paths.map((path) => {
    const [heading = '', ...lines] = readFileSync(join(directory, path), 'utf8').split('\n');
    return { slug: basename(path, '.md'), title: heading.replace(/^# /, ''), text: lines.join('\n').trim() };
  });
}
