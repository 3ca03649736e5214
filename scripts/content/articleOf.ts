import { parse } from 'yaml';

/** A component as an author wrote it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An article as the checks read it: its front matter, and its text without what stands in code. */
export interface Article {
  readonly head: unknown;
  readonly body: string;
  readonly prose: string;
  readonly tags: readonly Tag[];
}

/** The front matter and the body of an article, in this order after the whole; nothing without front matter. */
export const partsOf = (text: string): readonly string[] => /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];

/** The text of an article without its front matter, its code and what its authors note for themselves. */
export const proseOf = (text: string): string =>
  text.replace(/^---\n.*?\n---\n/s, '').replace(/```.*?```|`[^`\n]*`|\{\/\*.*?\*\/\}/gs, '');

/** Reads an article whose front matter is YAML. */
export function articleOf(text: string): Article {
  const [, head = '', body = ''] = partsOf(text);
  const prose = proseOf(text);
  const tags = [...prose.matchAll(/<([A-Za-z][\w.]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g)];
  return {
    head: parse(head) as unknown,
    body,
    prose,
    tags: tags.map(([, name = '', given = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    })),
  };
}
