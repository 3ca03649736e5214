import { expect, test } from 'vitest';
import { touchedExperts } from '../../src/components/touchedExperts.ts';
import { modelNamed } from '../../src/components/modelNamed.ts';

test('one token visits the four experts of 128 that gpt-oss-120b gives it', () => {
  expect(touchedExperts(modelNamed('gpt-oss-120b'), 1)).toBe('4 of 128, 3.1\u00a0%');
});

test('32 tokens visit 82 of them, as the example of the formula says', () => {
  expect(touchedExperts(modelNamed('gpt-oss-120b'), 32)).toBe('82 of 128, 64\u00a0%');
});

test('a dense model is refused', () => {
  expect(() => touchedExperts(modelNamed('qwen3-8b'), 1)).toThrow('model must have experts, got qwen3-8b');
});
