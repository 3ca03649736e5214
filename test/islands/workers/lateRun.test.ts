import { expect, test } from 'vitest';
import { lateRun } from '../../../src/islands/workers/lateRun.ts';

const never = new Promise<undefined>(() => undefined);

test('work begins once its code is there, and gives its result', async () => {
  const { result } = lateRun(
    () => Promise.resolve(20),
    (code) => ({ result: Promise.resolve(code + 1), cancel: () => undefined }),
  );
  expect(await result).toBe(21);
});

test('what was cancelled while its code was on its way never begins', async () => {
  let begun = 0;
  const { result, cancel } = lateRun(
    () => Promise.resolve(),
    () => {
      begun += 1;
      return { result: never, cancel: () => undefined };
    },
  );
  cancel();
  expect(await result).toBeUndefined();
  expect(begun).toBe(0);
});

test('work under way is cancelled', async () => {
  let cancelled = 0;
  const { cancel } = lateRun(
    () => Promise.resolve(),
    () => ({ result: never, cancel: () => (cancelled += 1) }),
  );
  await Promise.resolve();
  await Promise.resolve();
  cancel();
  expect(cancelled).toBe(1);
});

test('code that cannot be fetched is told as work that failed', async () => {
  const { result } = lateRun(
    () => Promise.reject(new Error('no network')),
    () => ({ result: never, cancel: () => undefined }),
  );
  await expect(result).rejects.toThrow('no network');
});
