import { describe, expect, test } from 'vitest';
import { livePerformance } from '../../src/reports/livePerformance.ts';
import { closedLoop, estimateOf, smallLine } from '../estimates/performance/performanceFixture.ts';
import { plain } from './reportFixture.ts';

const said = (changes: object) => livePerformance(estimateOf({ ...smallLine, ...changes }, closedLoop(8)));

describe('what prose may say of separate pools, whether the reader has them or not', () => {
  test('a prompt of 1 000 tokens of Llama 3.1 8B keeps 128 KiB each', () => {
    expect(plain(said({})['prompt-cache'].text)).toBe('125 MiB');
  });

  test('takes its bytes over the link to be handed on', () => {
    expect(plain(said({ linkGigabitsPerSecond: 8 })['cache-transfer'].text)).toBe('131 ms');
  });

  test('and longer answers leave fewer copies to read', () => {
    const share = (outputTokens: number) => parseFloat(said({ outputTokens })['prefill-share'].text);
    expect(share(2000)).toBeLessThan(share(100));
  });
});
