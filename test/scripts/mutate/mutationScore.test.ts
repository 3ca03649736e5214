import { expect, test } from 'vitest';
import { mutationScore } from '../../../scripts/mutate/mutationScore.ts';

const mutant = (status: string) => ({
  mutatorName: 'ArithmeticOperator',
  replacement: 'a +\n  b',
  status,
  location: { start: { line: 3 } },
});

test('what ended a test or never ended was noticed; what could not run does not count', () => {
  const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'].map(mutant);
  const report = JSON.stringify({ files: { 'src/a.ts': { mutants } } });
  expect(mutationScore(report)).toEqual({
    killedCount: 2,
    mutantCount: 4,
    survivors: ['src/a.ts:3 ArithmeticOperator: a + b', 'src/a.ts:3 ArithmeticOperator: a + b'],
  });
});

test('a report of another form is refused', () => {
  expect(() => mutationScore('{}')).toThrow();
});
