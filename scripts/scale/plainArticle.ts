import type { PeerArticle } from '../peers/Peer.ts';
import { syntheticArticle } from './syntheticArticle.ts';

/** A made-up article as plain Markdown: without the components that only this site has. */
export function plainArticle(index: number, slugOf: (index: number) => string, count: number): PeerArticle {
  const [, head = '', text = ''] = syntheticArticle(index, slugOf, count).split(/^---$/m);
  const [, title = ''] = /^title: (.+)$/m.exec(head) ?? [];
  return { slug: slugOf(index), title, text: text.replaceAll(/<\/?[A-Z][^>]*>/g, '').trim() };
}
