import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { peerArticles } from '../../../scripts/peers/peerArticles.ts';
import { peers } from '../../../scripts/peers/peers.ts';

const articles = [
  { slug: 'one', title: 'What is "open"?', text: 'First words.' },
  { slug: 'two', title: 'And: two', text: 'Second words.' },
];

describe('texts for other generators', () => {
  const directory = mkdtempSync(join(tmpdir(), 'peers-'));

  test('are those of the Markdown copies, the title apart', () => {
    mkdirSync(join(directory, 'articles/one'), { recursive: true });
    writeFileSync(join(directory, 'articles/one.md'), '# What is "open"?\n\nFirst words.\n');
    writeFileSync(join(directory, 'articles/one/index.html'), '<p>');
    expect(peerArticles(directory)).toEqual([articles[0]]);
    rmSync(directory, { recursive: true });
  });

  test('must be there', () => {
    expect(() => peerArticles(directory)).toThrow('must hold Markdown copies of articles, got none');
  });
});

describe.each(peers)('the starter of $name', (peer) => {
  const files = peer.files(articles, '/x');

  test('holds every article once, under its title', () => {
    for (const { title, text } of articles) {
      const holding = Object.values(files).filter((file) => file.includes(text));
      expect(holding).toHaveLength(1);
      expect(holding[0]).toMatch(
        new RegExp(`^(# ${RegExp.escape(title)}|---\\ntitle: ${RegExp.escape(JSON.stringify(title))})\\n`),
      );
    }
  });

  test('is served under the base', () => {
    const configuration = Object.entries(files).find(([path]) => path.endsWith('config.mjs'))?.[1];
    expect(configuration).toMatch(/base(Url)?"?: "\/x\/?"|"base(Url)?":"\/x\/"/);
  });

  test('takes exact versions', () => {
    for (const version of Object.values(peer.packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
