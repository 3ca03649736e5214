import type { Problem } from '../../src/data/recordsFromTexts.ts';

/** Where a source is named: in records, terms and cards, in articles, and in pages that lead to it. */
const named = /(?:\bsource["']?:\s*|<Source\s[^>]*?\bid=|sources\/#)["']?([a-z0-9][\w.-]*)/g;
const cell = /(?<=^|,)([a-z0-9][\w.-]*)(?=,|$)/gm;

const citedIn = (file: string, text: string): readonly string[] =>
  [...text.matchAll(file.endsWith('.csv') ? cell : named)].map(([, id = '']) => id);

/** Records of sources that no other file cites; readers would see a source of nothing. */
export function uncitedSources(
  ids: Iterable<string>,
  texts: readonly (readonly [file: string, text: string])[],
): readonly Problem[] {
  const cited = new Set(texts.flatMap(([file, text]) => citedIn(file, text)));
  return [...ids]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: `content/data/sources/${id}.yaml`,
      path: '(file)',
      expected: 'a source that a record, an article, a term, a formula card or a page cites',
      received: 'none that does',
      advice: 'cite it where what it says is used, or delete the file',
    }));
}
