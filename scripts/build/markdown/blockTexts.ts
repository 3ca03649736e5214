import { formulaText } from './formulaText.ts';
import { inlineText, plainText } from './inlineText.ts';
import type { Reading } from './Reading.ts';
import type { HtmlElement, HtmlNode } from './readHtml.ts';
import { classesOf, skipped } from './skipped.ts';
import { tableText, within } from './tableText.ts';

const inline = new Set(
  'a abbr b br cite code del em i ins kbd mark math q s small span strong sub sup time var wbr'.split(' '),
);
const isInline = (node: HtmlNode): boolean => typeof node === 'string' || inline.has(node.name);

/** Words at a line's start that Markdown would take for a list, a heading or a quotation. */
const asWords = (line: string): string =>
  line.replace(/^(\d+)([.)])(?=\s)/, String.raw`$1\$2`).replace(/^(?=[-+>#]+(?:\s|$))/, '\\');

const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

function listTexts({ name, attributes, children }: HtmlElement, reading: Reading): readonly string[] {
  const first = Number(attributes['start'] ?? 1);
  const items = within(children, ['li']).map((item, index) => {
    const marker = name === 'ol' ? `${first + index}. ` : '- ';
    return `${marker}${indented(blockTexts(item.children, reading).join('\n\n'), ' '.repeat(marker.length))}`;
  });
  return [items.join('\n')];
}

/** A calculator needs a browser: its name leads to its page. */
function calculatorText(island: HtmlElement, reading: Reading): string {
  const titles = (nodes: readonly HtmlNode[]): readonly [string, string][] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [];
      const [, kind] = /^(\w+)-calculator-title$/.exec(node.attributes['id'] ?? '') ?? [];
      return kind === undefined ? titles(node.children) : [[kind, plainText(node.children).trim()]];
    });
  const [found] = titles(island.children);
  if (!found) throw new RangeError('calculator must have a title with an id like memory-calculator-title');
  const [kind, title] = found;
  return `*Calculator: [${title}](${reading.addressOf(`../../calculators/${kind}/`)})*`;
}

function drawingText(svg: HtmlElement): readonly string[] {
  const [title, description] = within(svg.children, ['title', 'desc']);
  if (!title) return [];
  return [`*Drawing: ${plainText(title.children)}.* ${plainText(description?.children ?? [])}`.trim()];
}

function textsOf(element: HtmlElement, reading: Reading): readonly string[] {
  const { name, attributes, children } = element;
  if (skipped(element)) return [];
  const words = () => inlineText(children, reading).trim();
  const blocks = () => blockTexts(children, reading);
  if (/^h[1-6]$/.test(name)) return [`${'#'.repeat(Number(name.slice(1)))} ${words()}`];
  if (classesOf(element).includes('formula')) return formulaText(element, reading);
  if (classesOf(element).includes('label')) return [`**${words()}**`];
  switch (name) {
    case 'astro-island':
      return [calculatorText(element, reading)];
    case 'ul':
    case 'ol':
      return listTexts(element, reading);
    case 'table':
      return tableText(element, reading);
    case 'pre':
      return [
        `\`\`\`${attributes['data-language'] ?? ''}\n${plainText(children).replace(/\n+$/, '')}\n\`\`\``,
      ];
    case 'svg':
      return drawingText(element);
    case 'hr':
      return ['---'];
    case 'blockquote':
      return [blocks().join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>')];
    case 'summary':
    case 'dt':
      return [`**${words()}**`];
    case 'figcaption':
      return [`*${words()}*`];
    default:
      return blocks();
  }
}

/** Blocks of a page in Markdown, to be parted by empty lines. Words outside any block make a paragraph. */
export function blockTexts(nodes: readonly HtmlNode[], reading: Reading): readonly string[] {
  const blocks: string[] = [];
  let run: HtmlNode[] = [];
  const flush = () => {
    const text = asWords(inlineText(run, reading).trim());
    if (text !== '') blocks.push(text);
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) {
      run.push(node);
      continue;
    }
    flush();
    blocks.push(...textsOf(node, reading));
  }
  flush();
  return blocks;
}
