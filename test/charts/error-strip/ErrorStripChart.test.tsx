import { describe, expect, test } from 'vitest';
import { ErrorStripChart } from '../../../src/charts/error-strip/ErrorStripChart.tsx';
import { errorStripLayout } from '../../../src/charts/error-strip/layout.ts';
import { picture } from '../picture.ts';

const groups = [
  { name: 'Weights', ratios: [0.985, 0.99, 0.996, 0.998, 1, 1, 1.001, 1.02, 0.7] },
  { name: 'KV tokens or concurrency', ratios: [0.93, 0.96, 0.99, 1, 1.004, 1.005, 1.01, 1.04, 1.11, 1.6] },
];
const draw = (width: number) => (
  <ErrorStripChart summary="Errors of predictions" layout={errorStripLayout(groups, width)} />
);

describe('the errors are drawn as before', () => {
  test.each([
    ['wide', 690],
    ['narrow', 326],
  ])('%s', async (name, width) => {
    await expect(picture(draw(width))).toMatchFileSnapshot(`../../pictures/error-strip-${name}.svg`);
  });
});

test('no style attribute is written, which the content policy forbids', () => {
  expect(picture(draw(690))).not.toMatch(/\sstyle=/);
});
