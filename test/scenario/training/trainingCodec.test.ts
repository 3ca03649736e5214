import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  trainingFromEntries,
  trainingFromText,
  trainingText,
} from '../../../src/scenario/training/trainingCodec.ts';
import {
  initialTraining,
  trainingChoices,
  trainingFields,
} from '../../../src/scenario/training/trainingFields.ts';

test('the first decisions need no text', () => {
  expect(trainingText(initialTraining)).toBe('');
  expect(trainingFromText('').training).toEqual(initialTraining);
});

test('only what differs is written', () => {
  expect(trainingText({ ...initialTraining, method: 'full', rankCount: 32 })).toBe('method*full_rank*32');
});

test('whatever a reader decides comes back from its text', () => {
  const decisions = fc.record(
    Object.fromEntries(
      trainingChoices.map((field) => {
        const limits = trainingFields[field];
        return [
          field,
          limits.kind === 'word'
            ? fc.constantFrom(...limits.options.map(({ id }) => id))
            : fc.integer({ min: limits.min, max: limits.max }),
        ];
      }),
    ),
  );
  fc.assert(
    fc.property(decisions, (training) => {
      const written = trainingText({ ...initialTraining, ...training });
      expect(trainingFromText(written)).toEqual({ training, refusals: [] });
      expect(new URLSearchParams({ training: written }).toString()).not.toContain('%');
    }),
  );
});

test.each([
  ['rank*0', 'rank must be at least 1, got 0'],
  ['rank*many', 'rank must be a number, got null'],
  ['method*magic', 'method must be one of qlora, lora, dora, full, got magic'],
  ['speed*9', 'speed must be a decision about training, got 9'],
])('%s is refused by name and the first value kept', (text, refusal) => {
  expect(trainingFromText(text)).toEqual({ training: initialTraining, refusals: [refusal] });
});

test('a line may say true and false', () => {
  expect(trainingFromEntries([['packed', false]]).training.packed).toBe('no');
});
