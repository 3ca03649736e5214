import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { contentsRecord } from '../../../src/data/contents.ts';
import type { Built } from '../Built.ts';
import { plainText } from '../markdown/inlineText.ts';
import { readHtml } from '../markdown/readHtml.ts';
import { within } from '../markdown/tableText.ts';
import { lightTokens } from './lightTokens.ts';
import { pageHead } from './pageHead.ts';
import { pngOfSvg } from './pngOfSvg.ts';
import { type Preview, previewLayout } from './previewLayout.ts';
import { previewSvg } from './previewSvg.ts';
import { readTypeface } from './readTypeface.ts';
import type { Weight } from './Typeface.ts';

const typefaceFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);

/** What the landing page promises stands on the picture of every page that has none of its own. */
function sitePreview(html: string): Preview {
  const texts = within([readHtml(html)], ['h1', 'p']);
  const heading = texts.findIndex(({ name }) => name === 'h1');
  const [title = '', claim = ''] = texts
    .slice(heading, heading + 2)
    .map(({ children }) => plainText(children).replace(/\s+/g, ' ').trim());
  return { title, claim, part: '' };
}

/** Pictures by their paths in the built folder, with what they say, read from the pages they stand for. */
function previewsOf(directory: string): ReadonlyMap<string, Preview> {
  const contents = contentsRecord.parse(parse(readFileSync('content/contents.yaml', 'utf8')));
  const htmlOf = (page: string) => readFileSync(join(directory, page), 'utf8');
  return new Map([
    ['previews/site.png', sitePreview(htmlOf('index.html'))],
    ...contents.parts.flatMap(({ title: part, articles }) =>
      articles.map((slug) => {
        const head = pageHead(htmlOf(`articles/${slug}/index.html`));
        const [title = '', claim = ''] = ['og:title', 'og:description'].map((name) => head.get(name));
        return [`previews/articles/${slug}.png`, { title, claim, part }] as const;
      }),
    ),
  ]);
}

/** @throws {RangeError} for a page whose picture is not among those that are drawn. */
function checkPages(directory: string, addresses: ReadonlySet<string>): void {
  for (const page of globSync('**/*.html', { cwd: directory })) {
    const image = pageHead(readFileSync(join(directory, page), 'utf8')).get('og:image');
    if (image === undefined || !addresses.has(image))
      throw new RangeError(`og:image must be a picture that is drawn, got ${image} in ${page}`);
  }
}

/**
 * Draws the pictures that others show beside a link to the site: one for each article, one for all other pages. Links to
 * pictures have to name the host, so nothing is written where it is not known.
 */
export async function writePreviews({ directory, base, origin }: Built): Promise<void> {
  if (origin === undefined) return;
  const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'), [
    'paper',
    'ink',
    'ink-2',
    'accent',
    'weight-text',
    'weight-strong',
  ]);
  const typeface = await readTypeface(typefaceFile, {
    text: Number(tokens['weight-text']),
    strong: Number(tokens['weight-strong']),
  });
  const widthOf = (text: string, size: number, weight: Weight) => typeface.emsOf(text, weight) * size;
  const previews = previewsOf(directory);
  checkPages(directory, new Set([...previews.keys()].map((path) => `${origin}${base}/${path}`)));
  for (const [path, preview] of previews) {
    const svg = previewSvg(previewLayout(preview, widthOf), typeface, tokens);
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await pngOfSvg(svg));
  }
  console.log(`${previews.size} preview pictures drawn`);
}
