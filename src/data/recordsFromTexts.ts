import { parse } from 'yaml';
import type { z } from 'zod';
import { type Kind, kinds, type Records } from './kinds.ts';

/** One fault of a record, in the words its author needs. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly advice: string;
}

export const recordsDirectory = 'content/data';

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], record);

const schemaProblem = (file: string, record: unknown, issue: z.core.$ZodIssue, kind: Kind): Problem => ({
  file,
  path: issue.path.join('.') || '(record)',
  expected: issue.message,
  received: shown(valueAt(record, issue.path)),
  advice: `correct the field; ${recordsDirectory}/schemas/${kind}.json lists what a record of this kind holds`,
});

/** Reads records from the texts of their files, by path from the project's root; faults stand beside what could be read. */
export function recordsFromTexts(texts: Iterable<readonly [path: string, text: string]>): {
  readonly records: Records;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const records = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map<string, unknown>()]));
  for (const [file, text] of texts) {
    const [, kind, name = ''] = /^content\/data\/(.+)\/([^/]+)$/.exec(file) ?? [];
    const collection = kind === undefined ? undefined : records[kind];
    if (!collection || !name.endsWith('.yaml')) {
      const expected = `a .yaml file in ${Object.keys(kinds).join(', ')}`;
      problems.push({ file, path: '(file)', expected, received: file, advice: 'move or rename it' });
      continue;
    }
    try {
      const record: unknown = parse(text);
      const result = kinds[kind as Kind].safeParse(record);
      if (result.success) collection.set(name.slice(0, -'.yaml'.length), result.data);
      else
        problems.push(
          ...result.error.issues.map((issue) => schemaProblem(file, record, issue, kind as Kind)),
        );
    } catch (error) {
      const received = error instanceof Error ? error.message : String(error);
      problems.push({ file, path: '(file)', expected: 'YAML', received, advice: 'correct the syntax' });
    }
  }
  return { records: records as unknown as Records, problems };
}
