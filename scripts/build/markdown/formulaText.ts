import { inlineText, plainText } from './inlineText.ts';
import type { Reading } from './Reading.ts';
import type { HtmlElement } from './readHtml.ts';
import { rowsText, within } from './tableText.ts';

/** A formula in Markdown: name, equation in TeX, symbols with their values, and where it comes from. */
export function formulaText(figure: HtmlElement, reading: Reading): readonly string[] {
  const path = figure.attributes['id'] ?? '';
  const { equation, symbols } = reading.texOf(path);
  const [title] = within(figure.children, ['h2', 'h3']);
  const [body] = within(figure.children, ['tbody']);
  const [caption] = within(figure.children, ['figcaption']);
  const rows = within(body?.children ?? [], ['tr']).map((row, index) => {
    const [, ...cells] = within(row.children, ['th', 'td']);
    // A bar would end the cell.
    const symbol = (symbols[index] ?? '').replaceAll('|', String.raw`\vert `);
    return [`$${symbol}$`, ...cells.map(({ children }) => inlineText(children, reading))];
  });
  if (rows.length !== symbols.length)
    throw new RangeError(`formula must show ${symbols.length} symbols, got ${rows.length} for ${path}`);
  const address = reading.addressOf(within(figure.children, ['a'])[0]?.attributes['href'] ?? '');
  return [
    `**${plainText(title?.children ?? [])}** ([${path}](${address}))`,
    `$$\n${equation}\n$$`,
    rowsText([['Symbol', 'Meaning', 'Value', 'Unit'], ...rows]),
    (caption?.children ?? [])
      .map((part) => inlineText([part], reading).trim())
      .filter((part) => part !== '')
      .join(' · '),
  ];
}
