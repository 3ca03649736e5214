import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentsRecord } from '../../src/data/contents.ts';
import type { FormulaCard } from '../../src/formulas/FormulaCard.ts';
import type { Built } from './Built.ts';
import { articleMarkdown } from './markdown/articleMarkdown.ts';
import type { Reading } from './markdown/Reading.ts';

type Card = Pick<FormulaCard<(input: Record<string, number>) => number>, 'tex' | 'result' | 'symbols'>;
const elsewhere = 'http://site.invalid';

async function cardsOf(html: string): Promise<ReadonlyMap<string, Card>> {
  const paths = [...html.matchAll(/<figure class="formula" id="([^"]+)"/g)].map(([, path = '']) => path);
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const { card } = (await import(`../../src/formulas/${path}.card.ts`)) as { card: Card };
        return [path, card] as const;
      }),
    ),
  );
}

async function readingOf(html: string, page: string, origin: string): Promise<Reading> {
  const cards = await cardsOf(html);
  return {
    addressOf: (href) => {
      const address = new URL(href, `${elsewhere}${page}`);
      return address.origin === elsewhere
        ? `${origin}${address.pathname}${address.search}${address.hash}`
        : address.href;
    },
    texOf: (path) => {
      const card = cards.get(path);
      if (!card) throw new RangeError(`formula must have a card, got ${path}`);
      const symbols = [...Object.values(card.symbols), card.result].map(({ symbol }) => symbol);
      return { equation: card.tex, symbols };
    },
  };
}

/**
 * Writes each article of a built site as `articles/<slug>.md`, and all of them in their order as `llms-full.txt`.
 * They are taken from the built pages, so that each figure is the one the page shows.
 */
export async function writeMarkdown({ directory, base, origin = '' }: Built): Promise<number> {
  const contents = contentsRecord.parse(parse(readFileSync('content/contents.yaml', 'utf8')));
  const slugs = contents.parts.flatMap(({ articles }) => articles);
  const texts: string[] = [];
  for (const slug of slugs) {
    const page = `${base}/articles/${slug}/`;
    const html = readFileSync(`${directory}/articles/${slug}/index.html`, 'utf8');
    const text = articleMarkdown(html, `${origin}${page}`, await readingOf(html, page, origin));
    writeFileSync(`${directory}/articles/${slug}.md`, text);
    // Notes are numbered anew in each article.
    texts.push(text.replace(/\[\^(?=\d+\])/g, `[^${slug}-`));
  }
  writeFileSync(`${directory}/llms-full.txt`, texts.join('\n---\n\n'));
  return slugs.length;
}
