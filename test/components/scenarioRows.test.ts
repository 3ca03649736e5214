import { describe, expect, test } from 'vitest';
import { firstPerformance } from '../../src/components/firstPerformance.ts';
import { scenarioRows } from '../../src/components/scenarioRows.ts';
import { livePerformance } from '../../src/reports/livePerformance.ts';

const rowsOf = (rows: string, columns: string, base = '') => scenarioRows({ base, rows, columns });

describe('a table of scenarios', () => {
  test('answers the first scenario as the calculator does', () => {
    const { rows, headings, calculator } = rowsOf('as it is:', 'tpot, output-rate');
    const shown = livePerformance(firstPerformance.estimate);
    expect(rows).toEqual([
      { label: 'as it is', query: '', cells: [shown.tpot.text, shown['output-rate'].text] },
    ]);
    expect(headings).toEqual(['Each later token', 'In all']);
    expect(calculator).toBe('performance');
  });

  test('links each row to its own scenario, in which its settings win over those that all share', () => {
    const { rows } = rowsOf('two: tp=2 at=8; eight: tp=8', 'weights-each', 'at=32');
    expect(rows.map(({ query }) => query)).toEqual(['tp=2&at=8', 'tp=8&at=32']);
  });

  test('shows the weights of 70.6 billion parameters in 16 bits as 131 GiB', () => {
    expect(rowsOf('BF16: weights=bf16', 'weights-total').rows[0]?.cells).toEqual(['131\u00a0GiB']);
  });

  test('names the memory calculator where no column is about speed', () => {
    expect(rowsOf('a: tp=1', 'verdict').calculator).toBe('memory');
  });

  test('gives no speed where the model does not fit', () => {
    const { rows } = rowsOf('one H100: weights=bf16 tp=1', 'tpot, requests-at-peak');
    expect(rows[0]?.cells).toEqual(['does not fit', '0']);
  });

  test.each([
    ['a: tp=many', 'tpot', 'Tensor parallel must be'],
    ['a: cards=2', 'tpot', 'setting must be a parameter of a link and its value, got cards=2'],
    ['a: tp=1', 'mood', 'columns must be figures of a scenario, got mood'],
    ['a: model=gpt-9', 'tpot', 'Model must be in the catalogue, got gpt-9'],
  ])('refuses %s with %s', (rows, columns, message) => {
    expect(() => rowsOf(rows, columns)).toThrow(message);
  });
});
