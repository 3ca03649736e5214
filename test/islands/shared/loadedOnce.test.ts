import { expect, test, vi } from 'vitest';
import { loadedOnce } from '../../../src/islands/shared/loadedOnce.ts';

test('the part a page was built with stands until the whole is there, which is loaded once', async () => {
  const fetchWhole = vi.fn(() => Promise.resolve('whole'));
  const { value, seed, load } = loadedOnce(fetchWhole);
  expect(value.value).toBeUndefined();
  seed('part');
  seed('another');
  expect(value.value).toBe('part');
  await Promise.all([load(), load()]);
  seed('part');
  expect(value.value).toBe('whole');
  await load();
  expect(fetchWhole).toHaveBeenCalledTimes(1);
});

test('a failure is told and keeps what is known, and the next try may succeed', async () => {
  const fetchWhole = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError('offline'));
  const { value, failed, seed, load } = loadedOnce(fetchWhole);
  seed('part');
  await expect(load()).rejects.toThrow('offline');
  expect([failed.value, value.value]).toEqual([true, 'part']);
  fetchWhole.mockResolvedValueOnce('whole');
  await load();
  expect([failed.value, value.value]).toEqual([false, 'whole']);
});
