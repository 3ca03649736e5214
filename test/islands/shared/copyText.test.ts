import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/islands/shared/copyText.ts';

afterEach(() => vi.unstubAllGlobals());

test('writes the text where there is a clipboard', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
  });
  expect(await copyText('vllm serve')).toBe(true);
  expect(written).toEqual(['vllm serve']);
});

test('says so where there is none, or where it refuses', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText('text')).toBe(false);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
  expect(await copyText('text')).toBe(false);
});
