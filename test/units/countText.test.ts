import { expect, test } from 'vitest';
import { countText } from '../../src/units/countText.ts';

test.each([
  [0, 'server', undefined, '0 servers'],
  [1, 'server', undefined, '1 server'],
  [2, 'copy', 'copies', '2 copies'],
  [1, 'copy', 'copies', '1 copy'],
  [2.5, 'week', undefined, '2.5 weeks'],
  [16_384, 'accelerator', undefined, '16\u00a0384 accelerators'],
])('%d of %s', (count, one, many, text) => {
  expect(countText(count, one, many)).toBe(text);
});
