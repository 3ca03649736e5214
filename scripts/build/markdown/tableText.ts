import { inlineText } from './inlineText.ts';
import type { Reading } from './Reading.ts';
import type { HtmlElement, HtmlNode } from './readHtml.ts';
import { classesOf, skipped } from './skipped.ts';

/** The elements of some names within a node, in their order, none within another. */
export const within = (nodes: readonly HtmlNode[], names: readonly string[]): readonly HtmlElement[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || skipped(node)) return [];
    return names.includes(node.name) ? [node] : within(node.children, names);
  });

const fitted = (text: string): string => text.trim().replaceAll('|', String.raw`\|`);

/** What stands in a cell; a link below its words, as tables show it, is parted from them. */
const partsOf = ({ children }: HtmlElement): readonly HtmlNode[] =>
  children.flatMap((part, index) =>
    index > 0 && typeof part !== 'string' && part.name === 'a' && !classesOf(part).includes('citation')
      ? [' ', part]
      : [part],
  );

/** Rows of cells as a Markdown table; the first row is its head. */
export function rowsText([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, at) => fitted(cells[at] ?? '')).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...body.map(line)].join('\n');
}

/** A table in Markdown, its caption above it. */
export function tableText(table: HtmlElement, reading: Reading): readonly string[] {
  const captions = within(table.children, ['caption']).map(({ children }) => inlineText(children, reading));
  const rows = within(table.children, ['tr']).map((row) =>
    within(row.children, ['th', 'td']).flatMap((cell) => [
      inlineText(partsOf(cell), reading),
      ...Array.from({ length: Number(cell.attributes['colspan'] ?? 1) - 1 }, () => ''),
    ]),
  );
  return [...captions.map((caption) => `*${caption.trim()}*`), rowsText(rows)];
}
