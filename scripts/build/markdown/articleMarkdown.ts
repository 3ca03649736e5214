import { blockTexts } from './blockTexts.ts';
import { inlineText, plainText } from './inlineText.ts';
import type { Reading } from './Reading.ts';
import type { HtmlElement, HtmlNode } from './readHtml.ts';
import { readHtml } from './readHtml.ts';
import { classesOf } from './skipped.ts';
import { within } from './tableText.ts';

/** The first element of a class, at any depth, hidden or not. */
function ofClass(nodes: readonly HtmlNode[], name: string): HtmlElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = classesOf(node).includes(name) ? node : ofClass(node.children, name);
    if (found) return found;
  }
  return undefined;
}

const elementsIn = ({ children }: HtmlElement): readonly HtmlElement[] =>
  children.filter((node) => typeof node !== 'string');

/** Places inside a source that the text cites, from the notes at its margin. */
function placesOf(nodes: readonly HtmlNode[], found = new Map<string, Set<string>>()) {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (classesOf(node).includes('side-note')) {
      const [number] = elementsIn(node);
      const at = node.children.at(-1);
      const key = plainText(number?.children ?? []);
      if (typeof at === 'string' && at.startsWith(', '))
        found.set(key, (found.get(key) ?? new Set()).add(at.slice(2).trim()));
    } else placesOf(node.children, found);
  }
  return found;
}

/** Refuses notes that the text does not cite, and citations that no note stands for. */
function matchNotes(blocks: readonly string[], noteCount: number, page: string): void {
  const cited = new Set([...blocks.join('\n').matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));
  const listed = new Set(Array.from({ length: noteCount }, (_, index) => index + 1));
  const [odd] = cited.symmetricDifference(listed);
  if (odd !== undefined)
    throw new RangeError(
      `note must be cited and listed, got ${odd} ${cited.has(odd) ? 'without a source' : 'uncited'} on ${page}`,
    );
}

/**
 * An article in Markdown, from its page as the site serves it: what is figure, table or equation there is one here.
 *
 * @throws {RangeError} where the page is no article, or its sources are not those its text cites.
 */
export function articleMarkdown(html: string, page: string, reading: Reading): string {
  const article = ofClass(readHtml(html).children, 'article');
  const [head, prose, sources] = ['head', 'prose', 'sources'].map((name) =>
    ofClass(article?.children ?? [], name),
  );
  if (!head || !prose || !sources) throw new RangeError(`page must be an article, got ${page}`);
  const [heading] = elementsIn(head).filter(({ name }) => name === 'h1');
  const words = (name: string) => inlineText(ofClass(head.children, name)?.children ?? [], reading).trim();
  const facts = elementsIn(ofClass(head.children, 'facts') ?? head)
    .filter(({ name }) => name === 'span')
    .map(({ children }) => inlineText(children, reading).trim());
  const places = placesOf(prose.children);
  // What follows the list, such as the changes to the article, are no sources.
  const listed = elementsIn(sources).filter(({ name }) => name === 'ol');
  const notes = within(listed, ['li']).map(({ children }, index) => {
    const at = [...(places.get(String(index + 1)) ?? [])];
    const place = at.length === 0 ? '' : ` Cited: ${at.join('; ')}.`;
    return `[^${index + 1}]: ${inlineText(children, reading).trim()}${place}`;
  });
  const blocks = blockTexts(prose.children, reading);
  matchNotes(blocks, notes.length, page);
  return `${[
    `# ${plainText(heading?.children ?? [])}`,
    words('standfirst'),
    `${facts.join('. ')}. Page: ${page}`,
    'Figures that follow a scenario on the page are given here for the first scenario of the site.',
    ...blocks,
    ...(notes.length === 0 ? [] : ['## Sources', notes.join('\n')]),
  ].join('\n\n')}\n`;
}
