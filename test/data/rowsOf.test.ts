import { expect, test } from 'vitest';
import { z } from 'zod';
import { rowsOf } from '../../src/data/rowsOf.ts';

const schema = z.strictObject({
  name: z.string(),
  count: z.string().regex(/^\d+$/, 'a whole number').transform(Number),
});

test('gives every row by the names of the first line, as the schema turns it', () => {
  expect(rowsOf(schema, 'some.csv', 'name,count\n"a, b",1\n\nc,20\n')).toEqual([
    { name: 'a, b', count: 1 },
    { name: 'c', count: 20 },
  ]);
});

test('names the file, line and column of a fault', () => {
  expect(() => rowsOf(schema, 'some.csv', 'name,count\na,1\nb,many\n')).toThrow(
    new TypeError('line 3 of some.csv must be a whole number, got a fault in count'),
  );
});
