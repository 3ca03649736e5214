import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deploymentName } from '../../../src/reports/deployment/deploymentName.ts';

test('any text becomes a label that a service may carry, with room for an ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const name = deploymentName(text);
      expect(name).toMatch(/^[a-z]([a-z0-9-]*[a-z0-9])?$/);
      expect(name.length).toBeLessThanOrEqual(63 - '-weights-0-1'.length);
    }),
  );
});

test.each([
  ['llama-3.3-70b-instruct', 'llm-llama-3-3-70b-instruct'],
  ['Größe — 7B', 'llm-gro-e-7b'],
  ['!!!', 'llm-model'],
])('%s becomes %s', (text, name) => {
  expect(deploymentName(text)).toBe(name);
});
