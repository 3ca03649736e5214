/** An element as it stands in a built page. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A piece of text, its entities read, or an element. */
export type HtmlNode = string | HtmlElement;

const childless = new Set('area base br col embed hr img input link meta path source track wbr'.split(' '));
/** Elements whose content is not HTML. */
const opaque = new Set(['script', 'style']);
const token = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gis;
const attribute = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name as string] ?? whole;
  });

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );

/**
 * Reads HTML as this site's build writes it, where every element that may hold something is closed.
 *
 * @throws {RangeError} where an element is closed that is not the open one.
 */
export function readHtml(html: string): HtmlElement {
  const root = { name: '', attributes: {}, children: [] as HtmlNode[] };
  const open = [root];
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, slash, tag, rest = ''] = match;
    const parent = open.at(-1) ?? root;
    if (tag === undefined) {
      if (!whole.startsWith('<!')) parent.children.push(decoded(whole));
      continue;
    }
    const name = tag.toLowerCase();
    if (slash === '/') {
      if (childless.has(name)) continue;
      if (parent.name !== name)
        throw new RangeError(`HTML must close what it opened, got </${name}> in <${parent.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(rest.replace(/\/$/, '')), children: [] as HtmlNode[] };
    parent.children.push(element);
    if (childless.has(name) || rest.endsWith('/')) continue;
    if (!opaque.has(name)) {
      open.push(element);
      continue;
    }
    const end = html.indexOf(`</${name}`, token.lastIndex);
    token.lastIndex = end < 0 ? html.length : html.indexOf('>', end) + 1;
  }
  return root;
}
