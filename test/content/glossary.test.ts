import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateConfig } from 'astro/config';
import { describe, expect, test } from 'vitest';
import { termLinks } from '../../src/components/termLinks.ts';
import { termParts } from '../../src/components/termParts.ts';
import { readTerms } from '../../src/data/readTerms.ts';
import { type TermRecord, termRecord } from '../../src/data/term.ts';

/** What an article becomes in the engine that the site is built with, its glossary given. */
async function compiler(terms: ReadonlyMap<string, TermRecord>) {
  const { markdown } = await validateConfig({}, process.cwd(), 'build');
  const { processor } = markdown;
  (processor.options as { mdastPlugins: unknown[] }).mdastPlugins.push(termLinks(terms));
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: pathToFileURL(`${process.cwd()}/src/`), sourcemap: false },
  );
  if (!renderer) throw new Error('the Markdown engine must read MDX, got one that does not');
  return async (text: string, file = 'content/articles/some-article.mdx') => {
    const { code } = await renderer.process(text, resolve(file), {});
    const [, head = '{}'] = /^export const frontmatter = (.*);$/m.exec(code) ?? [];
    const { terms: named } = JSON.parse(head) as { readonly terms?: readonly string[] };
    return { named, linked: [...code.matchAll(/_jsx\(Term, \{\s*id: "([^"]+)",\s*children: "([^"]+)"/g)] };
  };
}

const cache = termRecord.parse({
  name: 'cache',
  short: 'What is kept from earlier tokens for the next one.',
});
const compile = await compiler(new Map([['kv-cache', cache]]));
const linksOf = async (text: string) => (await compile(text)).linked.map(([, id, words]) => `${id} ${words}`);

describe('the first use of a term is linked', () => {
  test.each([
    ['in a paragraph, once', 'The cache. Another cache.\n\nA cache.'],
    ['in a list', '- a cache'],
    ['in a cell of a table', '| A |\n| --- |\n| cache |'],
    ['in emphasis', 'a *cache*'],
    ['in a component', '<Takeaway>\n\na cache\n\n</Takeaway>'],
    ['after a heading that names it', '## The cache\n\nA cache.'],
    ['after a link that names it', '[the cache](../x/) and a cache'],
    ['after code that names it', '`cache` and a cache'],
    ['after the head of a table that names it', '| cache |\n| --- |\n| x |\n\nA cache.'],
    ['before a source', 'a cache<Source id="x" />'],
  ])('%s', async (_, text) => {
    expect(await linksOf(text)).toEqual(['kv-cache cache']);
  });

  test.each([
    ['headings', '## The cache'],
    ['links', '[the cache](../x/)'],
    ['code', 'run `cache`'],
    ['fenced code', '```sh\ncache\n```'],
    ['heads of tables', '| cache |\n| --- |\n| x |'],
    ['what components are given', '<Problem ask="a cache">\n\nx\n\n</Problem>'],
  ])('never in %s', async (_, text) => {
    expect(await linksOf(text)).toEqual([]);
  });

  test('one that an author wrote is the only one, wherever it stands', async () => {
    const { linked, named } = await compile('A cache and <Term id="kv-cache">what is kept</Term>.');
    expect(linked.map(([, , words]) => words)).toEqual(['what is kept']);
    expect(named).toEqual(['kv-cache']);
  });

  test('in articles alone', async () => {
    const { linked, named } = await compile('A cache.', 'content/glossary/token.md');
    expect(linked).toEqual([]);
    expect(named).toBeUndefined();
  });
});

describe('the terms of the site', async () => {
  const { terms } = readTerms();
  const read = await compiler(terms);
  const articles = globSync('content/articles/**/*.mdx');
  const named = await Promise.all(
    articles.map(
      async (file) => (await read(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''), file)).named,
    ),
  );

  test('every article names some', () => {
    expect(articles.filter((_, index) => (named[index] ?? []).length < 3)).toEqual([]);
  });

  test('each is named by an article or by another definition, or says which page shows it', () => {
    const partsOf = termParts(terms);
    const used = new Set([
      ...named.flatMap((ids) => ids ?? []),
      ...[...terms].flatMap(([id, { short }]) =>
        partsOf(short, new Set([id])).flatMap((part) => part.id ?? []),
      ),
    ]);
    const orphans = [...terms].filter(([id, term]) => !used.has(id) && term.shown_on === undefined);
    expect(orphans.map(([id]) => id)).toEqual([]);
  });
});
