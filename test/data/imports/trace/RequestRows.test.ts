import { expect, test } from 'vitest';
import { RequestRows } from '../../../../src/data/imports/trace/RequestRows.ts';

test('rows beyond the limit are not read, and the reader is told', () => {
  const rows = new RequestRows(0, 3);
  rows.read(['time', 'input', 'output'], ',');
  rows.read(['1', '10', '1'], ',');
  rows.refuse(3, 'bad');
  rows.read(['3', '10', '1'], ',');
  expect(rows.isDone).toBe(false);
  rows.read(['4', '10', '1'], ',');
  expect(rows.isDone).toBe(true);
  const outcome = rows.outcome();
  expect(outcome).toMatchObject({ kind: 'read', trace: { rowCount: 2, badRowCount: 1 } });
  expect(outcome.kind === 'read' && outcome.trace.warnings).toContain('Only the first 3 rows were read.');
});

test('days beyond what can be kept are refused one by one', () => {
  const rows = new RequestRows(0);
  rows.read(['time'], ',');
  const day = (index: number) => rows.read([String(index * 86_400)], ',');
  for (let index = 0; index < 3000; index += 1) expect(day(index)).toBeUndefined();
  expect(day(3000)).toMatch(
    /^time must be on one of the days before, which are as many as can be kept, got "/,
  );
  expect(day(5)).toBeUndefined();
});
