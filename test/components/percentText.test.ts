import { expect, test } from 'vitest';
import { percentText } from '../../src/components/percentText.ts';

test.each([
  [0.0123, '1.2\u00a0%'],
  [0.5, '50\u00a0%'],
  [0.001, '0.1\u00a0%'],
  [0.00099, 'below 0.1\u00a0%'],
  [0, 'below 0.1\u00a0%'],
  [1, '100\u00a0%'],
])('%d is %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});
