import { expect, test } from 'vitest';
import { textOfFile } from '../../../src/islands/workers/textOfFile.ts';

test('a file of a megabyte is read', async () => {
  expect(await textOfFile(new Blob(['x'.repeat(1_000_000)]))).toHaveLength(1_000_000);
});

test('a longer one is refused before it is loaded', () => {
  const file = new Blob(['x'.repeat(1_000_001)]);
  file.text = () => expect.unreachable();
  expect(() => textOfFile(file)).toThrow(new RangeError('file must be at most 1000000 bytes, got 1000001'));
});
