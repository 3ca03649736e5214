import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { orderedSearchIndex, type IndexFile } from '../../../scripts/build/orderedSearchIndex.ts';

const kinds = ['Articles', 'Models', 'Prices', 'Rules', 'Formulas', 'Licences', 'Sources', 'Data'];

async function freshIndex(): Promise<readonly IndexFile[]> {
  const { index } = await createIndex({});
  if (!index) throw new Error('no index');
  for (const kind of kinds)
    await index.addHTMLFile({
      url: `/${kind}/`,
      content: `<html lang="en"><body><main data-pagefind-body data-pagefind-filter="kind:${kind}"><h1>${kind}</h1><p>memory of ${kind}</p></main></body></html>`,
    });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

test('two indexes of the same pages have the same files with the same bytes', async () => {
  const [one, other] = [orderedSearchIndex(await freshIndex()), orderedSearchIndex(await freshIndex())];
  expect(one.map(({ path }) => path)).toEqual(other.map(({ path }) => path));
  one.forEach(({ path, content }, at) =>
    expect(Buffer.compare(content, other[at]?.content ?? Buffer.alloc(0)), path).toBe(0),
  );
});

test('names that are hashes follow: the entry names the list, and the list names the filter', async () => {
  const files = orderedSearchIndex(await freshIndex());
  const textOf = (pattern: RegExp): [path: string, text: string] => {
    const file = files.find(({ path }) => pattern.test(path));
    if (!file) throw new Error(`no ${pattern.source}`);
    const bytes = file.path.endsWith('.json') ? Buffer.from(file.content) : gunzipSync(file.content);
    return [file.path, bytes.toString('latin1')];
  };
  const [filterPath, filter] = textOf(/pf_filter$/);
  const [metaPath, meta] = textOf(/pf_meta$/);
  const [, entry] = textOf(/entry\.json$/);
  expect(meta).toContain(/en_\w+/.exec(filterPath)?.[0]);
  expect(entry).toContain(/en_\w+/.exec(metaPath)?.[0]);
  const places = kinds.toSorted((one, two) => one.length - two.length).map((kind) => filter.indexOf(kind));
  expect(places.every((place) => place > 0)).toBe(true);
});

const smallIndex = (filters: readonly string[], bytes: readonly number[]): readonly IndexFile[] => [
  ...filters.map((path) => ({
    path,
    content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(bytes)])),
  })),
  { path: 'pagefind.en_aa.pf_meta', content: gzipSync('en_bb') },
  { path: 'pagefind-entry.json', content: Buffer.from('en_aa') },
];

test('what it does not know it refuses', () => {
  expect(() =>
    orderedSearchIndex(smallIndex(['filter/en_bb.pf_filter', 'filter/en_cc.pf_filter'], [])),
  ).toThrow('search index must have one filter, got 2');
  expect(() =>
    orderedSearchIndex(smallIndex(['filter/en_bb.pf_filter'], [0x82, 0x61, 0x6b, 0x81, 0xf5])),
  ).toThrow('search filter must be a name and values with their pages, got another form');
  expect(() =>
    orderedSearchIndex(smallIndex(['filter/en_bb.pf_filter'], [0x82, 0x61, 0x6b, 0x80, 0])),
  ).toThrow('too many terminals');
});
