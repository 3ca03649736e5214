import { expect, test } from 'vitest';
import { withBase } from '../../src/components/withBase.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['models', '/models/'],
  ['/models/qwen3-8b/', '/models/qwen3-8b/'],
  ['calculators/memory?tp=2', '/calculators/memory/?tp=2'],
  ['formulas#memory/weightBytes', '/formulas/#memory/weightBytes'],
  ['calculators/memory?tp=2#answer', '/calculators/memory/?tp=2#answer'],
  ['calculators/memory?q=a?b', '/calculators/memory/?q=a?b'],
  ['catalogue.json', '/catalogue.json'],
])('%j leads to %s', (path, address) => {
  expect(withBase(path)).toBe(address);
});
