import { expect, test } from 'vitest';
import { until } from '../../../scripts/browsers/until.ts';

test('waits over a page that cannot be read until what is asked is true', async () => {
  const answers = [
    () => Promise.resolve<unknown>(false),
    () => Promise.reject(new Error('page left')),
    () => Promise.resolve<unknown>(true),
  ];
  await until({ read: () => answers.shift()?.() ?? Promise.resolve() }, 'ready');
  expect(answers).toEqual([]);
});

test('what stays false is told with its last value', async () => {
  await expect(until({ read: () => Promise.resolve('truthy, not true') }, 'ready', 0)).rejects.toThrow(
    'ready must become true, got truthy, not true',
  );
});
