import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvRows } from '../../../../src/data/imports/trace/CsvRows.ts';

/** Everything said about bytes that come in pieces of these sizes. */
function heard(bytes: Uint8Array, sizes: readonly number[]): readonly unknown[] {
  const said: unknown[] = [];
  const rows = new CsvRows({
    read: (cells) => {
      said.push(cells);
      return cells[0]?.startsWith('b') ? 'bad' : undefined;
    },
    looksLikeRow: (cells) => cells.length > 2,
    refuse: (line, message) => said.push([line, message]),
  });
  let begin = 0;
  for (let piece = 0; begin < bytes.length; piece += 1) {
    const end = begin + (sizes[piece % sizes.length] ?? 1);
    rows.take(bytes.subarray(begin, end));
    begin = end;
  }
  rows.finish();
  return said;
}

const cell = fc.constantFrom(
  'a',
  'b',
  '12',
  '"q"',
  '"a\nb"',
  '"a,""b"""',
  '"',
  '""',
  'a"b',
  '"open',
  'ü',
  '\u{1f600}',
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
const text = fc
  .tuple(fc.array(row, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([rows, end, ended]) => rows.join(end) + (ended ? end : ''));
const encode = (content: string) => new TextEncoder().encode(content);

test('rows are the same however the file is parted into pieces', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (content, sizes) => {
        const bytes = encode(content);
        expect(heard(bytes, sizes)).toEqual(heard(bytes, [bytes.length + 1]));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a row is refused with the line it begins on, whatever lines stand in rows before', () => {
  const content = 'a,b\n"x\ny\nz",1\r\nbad,2\n\n"k\r\nl",3\rbad,4';
  expect(heard(encode(content), [4]).filter((said) => (said as unknown[])[1] === 'bad')).toEqual([
    [5, 'bad'],
    [9, 'bad'],
  ]);
});

test('a quote that would join rows is a letter', () => {
  expect(heard(encode('a,"b,c\nd,e,f\ng,"h,i\n'), [100])).toEqual([
    ['a', '"b', 'c'],
    ['d', 'e', 'f'],
    ['g', '"h', 'i'],
  ]);
});
