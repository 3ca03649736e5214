import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runTool } from '../build/runTool.ts';
import type { Peer, PeerArticle } from './Peer.ts';

/** A project that is ready to be built. */
export interface PreparedPeer {
  readonly folder: string;
  /** Program and its parameters. */
  readonly command: readonly [string, ...string[]];
  /** Where the built site will be. */
  readonly directory: string;
}

/** Writes a generator's starter with articles to a folder that git ignores; its packages are installed the first time. */
export async function preparePeer(
  peer: Peer,
  articles: readonly PeerArticle[],
  base: string,
): Promise<PreparedPeer> {
  const folder = resolve('.cache/peers', peer.name.toLowerCase().replaceAll(' ', '-'));
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    const manifest = JSON.stringify({ private: true, dependencies: peer.packages }, undefined, 2);
    writeFileSync(join(folder, 'package.json'), `${manifest}\n`);
    await runTool('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {}, folder);
  }
  const directory = join(folder, peer.directory);
  for (const old of [directory, join(folder, peer.articleFolder)])
    rmSync(old, { recursive: true, force: true });
  for (const [path, text] of Object.entries(peer.files(articles, base))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const [program, ...parameters] = peer.build;
  return { folder, command: [join(folder, 'node_modules/.bin', program), ...parameters], directory };
}
