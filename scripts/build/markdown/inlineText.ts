import type { Reading } from './Reading.ts';
import type { HtmlElement, HtmlNode } from './readHtml.ts';
import { classesOf, skipped } from './skipped.ts';

/** Words without any mark, as titles and code need them. */
export const plainText = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('');

/** Text with what Markdown would read as a mark escaped. */
const escaped = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[\\`*[\]]/g, String.raw`\$&`)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`);

/** Puts marks around words, and leaves the spaces at their ends outside. */
const wrapped = (text: string, mark: string): string =>
  text.replace(
    /^(\s*)(.*?)(\s*)$/s,
    (_, before: string, words: string, after: string) =>
      `${before}${words === '' ? '' : `${mark}${words}${mark}`}${after}`,
  );

const codeOf = (code: string): string => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

function linkOf(element: HtmlElement, reading: Reading): string {
  const text = inlineText(element.children, reading);
  const { href } = element.attributes;
  const classes = classesOf(element);
  const [, source] = /^#source-(\d+)$/.exec(href ?? '') ?? [];
  if (source !== undefined && classes.includes('citation')) return `[^${source}]`;
  // A figure of the scenario leads to the calculator it came from, which a reader of text cannot use.
  if (href === undefined || text === '' || classes.includes('live-number')) return text;
  const address = reading.addressOf(href);
  return `[${text}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}

/** A range that stands beside its figure. */
function spreadOf(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  return words.startsWith('(') ? ` ${words}` : ` (${words})`;
}

function textOf(element: HtmlElement, reading: Reading): string {
  if (skipped(element)) return '';
  const { attributes, children } = element;
  if (attributes['data-tex'] !== undefined) return `$${attributes['data-tex']}$`;
  const text = () => inlineText(children, reading);
  if (classesOf(element).includes('spread')) return spreadOf(text());
  switch (element.name) {
    case 'a':
      return linkOf(element, reading);
    case 'br':
      return ' ';
    case 'code':
    case 'kbd':
      return codeOf(plainText(children));
    case 'strong':
    case 'b':
      return wrapped(text(), '**');
    case 'em':
    case 'i':
      return wrapped(text(), '*');
    case 'math':
      throw new RangeError(`inline equation must carry its data-tex, got ${plainText(children)}`);
    default:
      return text();
  }
}

/** Words of a paragraph, a cell or a heading in Markdown, on one line. */
export const inlineText = (nodes: readonly HtmlNode[], reading: Reading): string =>
  nodes
    .map((node) => (typeof node === 'string' ? escaped(node) : textOf(node, reading)))
    .join('')
    .replace(/ {2,}/g, ' ');
