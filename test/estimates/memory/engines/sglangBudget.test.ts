import { describe, expect, test } from 'vitest';
import { sglangBudget } from '../../../../src/estimates/memory/engines/sglangBudget.ts';
import { exactly } from '../../../../src/units/Band.ts';
import { acceleratorOf, engineOf, estimateOf, firstStage, gib, type Line } from '../memoryFixture.ts';

const sglang = engineOf('sglang');

/** Share SGLang keeps for weights and cache on a card whose driver shows so many GiB. */
function shareOf(driverGib: number, line: Line): number {
  const memoryBytes = exactly(driverGib * gib - sglang.driverGapBytes);
  const accelerator = { ...acceleratorOf('nvidia-h100-sxm-80gb'), memoryBytes };
  const asked = { model: 'llama-3.1-8b-instruct', engine: 'sglang', inputTokens: 1000, ...line };
  const { cache } = sglangBudget(firstStage(asked, { accelerator }), sglang);
  return cache.formula.input['memoryFraction'] ?? Number.NaN;
}

describe('the static share', () => {
  test.each([
    ['0.5.9', 1, 0.836],
    ['0.5.9', 8, 0.819],
  ])('in %s of 80 GiB on %d is %d (server_args.py)', (engineVersion, tensorParallel, share) => {
    expect(shareOf(80, { engineVersion, tensorParallel })).toBe(share);
  });

  test.each([
    ['0.4.0', 1, 0.88],
    ['0.4.7', 8, 0.81],
    ['0.4.7', 4, 0.85],
    ['0.4.7', 64, 0.79],
  ])('in %s came from a table: %d give %d', (engineVersion, tensorParallel, share) => {
    const model = { model: 'llama-3.1-405b-instruct' };
    expect(shareOf(80, { engineVersion, tensorParallel, ...model })).toBe(share);
  });

  test('between the two came from steps of the card’s size', () => {
    expect(shareOf(80, { engineVersion: '0.5.0' })).toBeCloseTo(1 - (9.5 + 0.5) / 80, 10);
    expect(shareOf(24, { engineVersion: '0.5.0', tensorParallel: 2 })).toBeCloseTo(1 - (2.8 + 0.2) / 24, 10);
  });

  test('leaves more to the graphs of prompts since 0.5.10', () => {
    expect(shareOf(140, { engineVersion: '0.5.10' })).toBeLessThanOrEqual(
      shareOf(140, { engineVersion: '0.5.9' }),
    );
    expect(shareOf(24, { engineVersion: '0.5.10' })).toBeLessThan(shareOf(24, { engineVersion: '0.5.9' }));
  });

  test('is the reader’s where they give one', () => {
    expect(shareOf(80, { memoryFraction: 0.7 })).toBe(0.7);
  });

  test('is nothing, not less, where the reserve is larger than the card', () => {
    expect(shareOf(24, { engineVersion: '0.5.9', pipelineParallel: 32, tensorParallel: 32 })).toBe(0);
  });
});

test('what the share leaves is for activations', () => {
  const asked = { model: 'llama-3.1-8b-instruct', engine: 'sglang', inputTokens: 1000, memoryFraction: 0.8 };
  const { lines, memoryBytes } = estimateOf(asked);
  const runtime = lines[3]?.bytes.mid ?? 0;
  expect(lines[2]?.bytes.mid).toBeCloseTo(0.2 * (memoryBytes.mid - runtime), 0);
});

test('a reserve that is summed is shown with its parts, one from a table with none', () => {
  const asked = { model: 'llama-3.1-8b-instruct', engine: 'sglang', inputTokens: 1000 };
  const shown = (engineVersion: string) =>
    sglangBudget(firstStage({ ...asked, engineVersion }), sglang).activations.formula.input;
  expect(shown('0.5.9')['acceleratorCount']).toBe(1);
  expect(shown('0.5.9')['chunkTokenCount']).toBeGreaterThan(0);
  expect(new Set(Object.values(shown('0.4.0')))).toEqual(new Set([0]));
});
