import { describe, expect, test } from 'vitest';
import { transferRows } from '../../src/components/transferRows.ts';

const cellsOf = (id: string) =>
  transferRows(id)[0]?.cells.map((cell) => cell.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '));

describe('carrying weights over a link', () => {
  test('16.06 GB of Llama 3.1 8B take 21.4 minutes, 2.14 minutes and 13 seconds', () => {
    // 16.06 GB times 8 are 128.5 Gbit.
    expect(cellsOf('llama-3.1-8b-instruct')).toEqual(['15 GiB', '21.4 min', '2.14 min', '0.214 min']);
  });

  test('more than an hour is told in hours', () => {
    expect(cellsOf('llama-3.1-70b-instruct')?.[1]).toMatch(/^3\.1\d h$/);
  });

  test('a model nobody recorded is refused', () => {
    expect(() => transferRows('gpt-9')).toThrow('got gpt-9');
  });
});
