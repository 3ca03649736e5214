import { readHtml } from '../markdown/readHtml.ts';
import type { HtmlElement } from '../markdown/readHtml.ts';

/** Metadata that a built page bears for those who show a preview of it, by name such as `og:title`. */
export function pageHead(html: string): ReadonlyMap<string, string> {
  const metadata = new Map<string, string>();
  const read = ({ name, attributes, children }: HtmlElement): void => {
    const key = attributes['property'] ?? attributes['name'];
    if (name === 'meta' && key !== undefined) metadata.set(key, attributes['content'] ?? '');
    for (const child of children) if (typeof child !== 'string') read(child);
  };
  read(readHtml(html.slice(0, html.indexOf('</head>') + 1)));
  return metadata;
}
