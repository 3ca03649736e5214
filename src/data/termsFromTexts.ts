import { parse } from 'yaml';
import type { Problem } from './recordsFromTexts.ts';
import { type TermRecord, termRecord } from './term.ts';

export const glossaryDirectory = 'content/glossary';

const problem = (file: string, path: string, expected: string, received: unknown): Problem => ({
  file,
  path,
  expected,
  received: received === undefined ? 'nothing' : String(JSON.stringify(received)).slice(0, 120),
  advice: 'correct the front matter; src/data/term.ts says what it holds',
});

/** Reads terms from the texts of their files, by path from the project's root; faults stand beside what could be read. */
export function termsFromTexts(texts: Iterable<readonly [path: string, text: string]>): {
  readonly terms: ReadonlyMap<string, TermRecord>;
  readonly problems: readonly Problem[];
} {
  const terms = new Map<string, TermRecord>();
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    const [, head] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
    if (head === undefined || !file.endsWith('.md')) {
      problems.push(problem(file, '(file)', 'a .md file that begins with front matter', text.slice(0, 40)));
      continue;
    }
    try {
      const given = parse(head) as Readonly<Record<PropertyKey, unknown>> | null;
      const { success, data, error } = termRecord.safeParse(given);
      if (success) terms.set(file.slice(file.lastIndexOf('/') + 1, -'.md'.length), data);
      for (const { path, message } of error?.issues ?? [])
        problems.push(problem(file, path.join('.') || '(record)', message, given?.[path[0] ?? '']));
    } catch (error) {
      problems.push(problem(file, '(file)', 'YAML', error instanceof Error ? error.message : String(error)));
    }
  }
  return { terms, problems };
}
