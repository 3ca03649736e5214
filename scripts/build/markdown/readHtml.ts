import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element as it stands in a built page. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A piece of text, its entities read, or an element. */
export type HtmlNode = string | HtmlElement;

/** Reads a page as a browser does; comments, scripts and styles are left empty. */
export const readHtml = (html: string): HtmlElement => ({
  name: '',
  attributes: {},
  children: parse(html).childNodes.flatMap(nodesOf),
});

const opaque = new Set(['script', 'style']);

function nodesOf(node: DefaultTreeAdapterTypes.ChildNode): readonly HtmlNode[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  if (!('tagName' in node)) return [];
  const { tagName, attrs, childNodes } = node;
  return [
    {
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      children: opaque.has(tagName) ? [] : childNodes.flatMap(nodesOf),
    },
  ];
}
