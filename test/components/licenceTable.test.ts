import { describe, expect, test } from 'vitest';
import { licensedModelCount, licenceTableRows } from '../../src/components/licenceTable.ts';

const rowOf = (id: string) => licenceTableRows(id)[0];

describe('licences side by side', () => {
  test('keep the order of the author and link to each record', () => {
    expect(licenceTableRows('mit, apache-2.0').map(({ id }) => id)).toEqual(['mit', 'apache-2.0']);
  });

  test('a licence without limits says so', () => {
    expect(rowOf('mit')?.cells).toEqual(['open source', 'yes', 'none', 'none', 'none', 'none']);
  });

  test('the limit, place and naming rule of Llama 4 stand in its row', () => {
    expect(rowOf('llama-4-community')?.cells.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      'open weights',
      'under conditions',
      '700 000 000 users a month',
      'for multimodal models',
      'none',
      'shown in products, kept by models made from it',
    ]);
  });

  test('a place that is barred for every model is not said to concern some of them', () => {
    expect(rowOf('hunyuan')?.cells[3]).toBe('yes');
  });

  test('a name to show counts without a rule on the names of models', () => {
    expect(rowOf('modified-mit-kimi')?.cells.at(-1)).toBe('shown in products');
    expect(rowOf('modified-mit-minimax')?.cells.at(-1)).toBe('shown in products');
  });

  test('a licence with a clause on access for others shows it', () => {
    expect(rowOf('kimi-k3')?.cells[4]).toBe('yes');
  });

  test('a licence nobody recorded is refused', () => {
    expect(() => licenceTableRows('gpl-9')).toThrow(
      'licence must be the id of a record in content/data/licences, got gpl-9',
    );
    expect(() => licensedModelCount('gpl-9')).toThrow('got gpl-9');
  });
});

describe('a count of models', () => {
  test('adds the licences named', () => {
    const [one, other] = [licensedModelCount('apache-2.0'), licensedModelCount('mit')];
    expect(one).toBeGreaterThan(100);
    expect(licensedModelCount('apache-2.0, mit')).toBe(one + other);
  });
});
