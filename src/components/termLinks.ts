import type { TermRecord } from '../data/term.ts';
import { termParts } from './termParts.ts';

/** What of a Markdown tree the linking reads. */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly value?: unknown;
  readonly attributes?: readonly {
    readonly name?: string | undefined;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TreeNode[];
}

/** What of a plugin's context the linking uses. */
export interface TreeContext {
  readonly fileURL: URL | undefined;
  readonly data: { astro?: { frontmatter: Record<string, unknown> } };
  readonly replaceNode: (node: TreeNode, parts: TreeNode[]) => void;
}

/** Words here lead elsewhere already, or are no prose. */
const skipped: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference', 'code', 'inlineCode']);

const textNode = (value: string): TreeNode => ({ type: 'text', value });
const termNode = (id: string, text: string): TreeNode => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id } as { name: string; value: string }],
  children: [textNode(text)],
});

/**
 * A plugin of the Markdown engine: in articles, the first words that name a term of the glossary become
 * `<Term id="…">`, outside headings, links, code and heads of tables. The ids it met stand in the front matter as
 * `terms`. A `<Term>` that an author wrote counts as the first.
 */
export function termLinks(terms: ReadonlyMap<string, TermRecord>) {
  const partsOf = termParts(terms);
  return {
    name: 'term-links',
    before(root: TreeNode, context: TreeContext): void {
      if (context.fileURL?.pathname.includes('/content/articles/') !== true) return;
      const seen = writtenTerms(root);
      const visit = (node: TreeNode): void => {
        if (skipped.has(node.type) || node.name === 'Term') return;
        if (node.type === 'text' && typeof node.value === 'string') {
          const parts = partsOf(node.value, seen);
          if (parts.some(({ id }) => id !== undefined))
            context.replaceNode(
              node,
              parts.map(({ id, text }) => (id === undefined ? textNode(text) : termNode(id, text))),
            );
        }
        const children = node.children ?? [];
        (node.type === 'table' ? children.slice(1) : children).forEach(visit);
      };
      visit(root);
      if (context.data.astro) context.data.astro.frontmatter['terms'] = [...seen];
    },
  };
}

/** Ids of the terms that the author linked by hand. */
function writtenTerms(node: TreeNode, found = new Set<string>()): Set<string> {
  if (node.name === 'Term')
    for (const { name, value } of node.attributes ?? [])
      if (name === 'id' && typeof value === 'string') found.add(value);
  for (const child of node.children ?? []) writtenTerms(child, found);
  return found;
}
