import { expect, test } from 'vitest';
import type { TestSpecification, Vitest } from 'vitest/node';
import { mutationConfig } from '../../../scripts/mutate/mutationConfig.ts';

const config = mutationConfig('test/formulas', ['cards', 'slow'], '/project');

test('the tests of one folder are run, without the files that are left out', () => {
  expect(config.test).toMatchObject({
    include: ['test/formulas/**/*.test.ts'],
    exclude: ['**/cards.test.ts', '**/slow.test.ts'],
  });
});

test('files that were quick before come first, and what was never run before them', () => {
  const durations = new Map([
    ['slow', 900],
    ['quick', 3],
    ['middling', 40],
  ]);
  const named = (moduleId: string) => ({ moduleId }) as TestSpecification;
  const cache = {
    getTestSpecificationResult: ({ moduleId }: TestSpecification) => {
      const duration = durations.get(moduleId);
      return duration === undefined ? undefined : { duration, failed: false };
    },
  };
  const Sequencer = config.test?.sequence?.sequencer;
  if (!Sequencer) throw new Error('a sequencer was expected');
  const sorted = new Sequencer({ cache } as unknown as Vitest).sort(
    ['slow', 'quick', 'new', 'middling'].map(named),
  ) as TestSpecification[];
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual(['new', 'quick', 'middling', 'slow']);
});
