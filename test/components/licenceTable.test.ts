import { describe, expect, test } from 'vitest';
import { licensedModelCount, licenceTableRows } from '../../src/components/licenceTable.ts';

const rowOf = (id: string) => licenceTableRows(id)[0];

describe('licences side by side', () => {
  test('keep the order of the author and link to each record', () => {
    expect(licenceTableRows('mit, apache-2.0').map(({ id }) => id)).toEqual(['mit', 'apache-2.0']);
  });

  test('a licence without limits says so', () => {
    expect(rowOf('mit')?.cells).toEqual(['open source', 'yes', 'none', 'none', 'none']);
  });

  test('the limit, place and naming rule of Llama 4 stand in its row', () => {
    expect(rowOf('llama-4-community')?.cells.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      'open weights',
      'under conditions',
      '700 000 000 users a month',
      'yes',
      'yes',
    ]);
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
