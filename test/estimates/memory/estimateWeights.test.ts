import { describe, expect, test } from 'vitest';
import { estimateWeights } from '../../../src/estimates/memory/estimateWeights.ts';
import { type Line, inputOf } from './memoryFixture.ts';

function weightsOf(line: Line) {
  const { architecture, weights, parallelism } = inputOf(line);
  return estimateWeights({ architecture, stored: weights, parallelism });
}

const layerCounts = (line: Line) => weightsOf(line).stages.map(({ layers }) => layers.length);

describe('layers that do not divide by the stages', () => {
  // `get_pp_indices` in vllm/distributed/utils.py.
  test.each([
    [3, [11, 11, 10]],
    [5, [6, 6, 7, 7, 6]],
    [6, [5, 5, 5, 6, 6, 5]],
  ])('go to the stages before the last, as in vLLM: 32 over %d', (pipelineParallel, counts) => {
    expect(layerCounts({ model: 'llama-3.1-8b-instruct', pipelineParallel })).toEqual(counts);
  });
});

test('stages hold together what one accelerator holds, where the head is a matrix of its own', () => {
  const model = 'llama-3.1-8b-instruct';
  const { stages, totalBytes } = weightsOf({ model, pipelineParallel: 3 });
  expect(stages.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(totalBytes);
  expect(weightsOf({ model }).stages[0]?.bytes).toBe(totalBytes);
});

test('a tied head is copied to a last stage that lacks the embedding', () => {
  const model = 'llama-3.2-1b-instruct';
  const sum = (line: Line) => weightsOf(line).stages.reduce((total, { bytes }) => total + bytes, 0);
  // 128,256 tokens of 2,048 wide in 16 bits.
  expect(sum({ model, pipelineParallel: 2 }) - sum({ model })).toBe(128_256 * 2048 * 2);
});

describe('experts: gpt-oss-20b has 32', () => {
  const model = 'gpt-oss-20b';
  const bytesAt = (line: Line) => weightsOf({ model, ...line }).stages[0]?.bytes ?? Number.NaN;

  test('cut or spread over four accelerators, each holds as much', () => {
    expect(bytesAt({ tensorParallel: 4, expertParallel: 4 })).toBe(bytesAt({ tensorParallel: 4 }));
  });

  test('spread over two groups of two, they are cut inside a group too', () => {
    expect(bytesAt({ tensorParallel: 4, expertParallel: 2 })).toBeCloseTo(bytesAt({ tensorParallel: 4 }), 0);
  });

  test('that do not divide leave one more to the fullest', () => {
    const experts = (bytesAt({}) - bytesAt({ expertParallel: 2, dataParallel: 2 })) * 2;
    const spread = bytesAt({}) - bytesAt({ expertParallel: 3, dataParallel: 3 });
    expect(spread / experts).toBeCloseTo(1 - 11 / 32, 9);
  });
});
