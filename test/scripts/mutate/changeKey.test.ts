import { expect, test } from 'vitest';
import type { Change } from '../../../scripts/mutate/Change.ts';
import { changeKey } from '../../../scripts/mutate/changeKey.ts';

const change: Change = {
  id: '1',
  fileName: 'src/formulas/a.ts',
  mutatorName: 'ArithmeticOperator',
  replacement: 'a - b',
  location: { start: { line: 3, column: 2 }, end: { line: 3, column: 7 } },
};

test('a change is the same in the project and in the copy that is tested, whatever number it has there', () => {
  for (const fileName of [
    '/srv/src/project/.cache/sandbox/src/formulas/a.ts',
    'D:\\copy\\src\\formulas\\a.ts',
  ])
    expect(changeKey({ ...change, id: '9', fileName })).toBe(changeKey(change));
});

test('another replacement, place or kind of change is another change', () => {
  const others: readonly Partial<Change>[] = [
    { replacement: 'a * b' },
    { mutatorName: 'BlockStatement' },
    { fileName: 'src/formulas/b.ts' },
    { location: { start: { line: 3, column: 2 }, end: { line: 4, column: 7 } } },
    { location: { start: { line: 3, column: 1 }, end: { line: 3, column: 7 } } },
  ];
  const keys = [change, ...others.map((other) => ({ ...change, ...other }))].map(changeKey);
  expect(new Set(keys)).toHaveLength(keys.length);
});
