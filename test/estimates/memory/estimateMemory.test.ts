import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/estimates/languageModel/layers.ts';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { estimateWeights } from '../../../src/estimates/memory/estimateWeights.ts';
import type { MemoryEstimate } from '../../../src/estimates/memory/MemoryEstimate.ts';
import type { MemoryInput } from '../../../src/estimates/memory/MemoryInput.ts';
import { mapBand } from '../../../src/units/Band.ts';
import {
  catalogue,
  estimateOf,
  faultsOf,
  inputOf,
  linePart,
  type Line,
  missingShares,
  modelOf,
} from './memoryFixture.ts';

const ends = ['low', 'mid', 'high'] as const;

const leastFree = ({ stages }: MemoryEstimate): number =>
  Math.min(...stages.map(({ freeBytes }) => freeBytes.mid));

const engines = catalogue.engines.map(({ id }) => id);
const formats = ['native', 'fp8', 'int4-g128', 'nvfp4', 'gguf-q4_k_m'];

const length = fc.integer({ min: 0, max: 17 }).chain((power) => fc.integer({ min: 1, max: 2 ** power }));
const engineVersion = fc.constantFrom(...['0.4.0', '0.6.3', '0.9.1', '0.12.0', '0.20.1', '0.31.0']);

const question = fc.record({
  model: fc.constantFrom(...catalogue.models.map(({ id }) => id)),
  accelerator: fc.constantFrom(...catalogue.accelerators.map(({ id }) => id)),
  engine: fc.constantFrom(...engines),
  engineVersion,
  weightFormat: fc.constantFrom(...formats),
  kvCacheFormat: fc.constantFrom('engine', 'bf16', 'fp8', 'nvfp4', 'q4_0'),
  inputTokens: length,
  outputTokens: fc.integer({ min: 64, max: 20_000 }),
  concurrency: length,
  tensorParallel: fc.integer({ min: 1, max: 64 }),
  pipelineParallel: fc.integer({ min: 1, max: 256 }),
  expertParallel: fc.integer({ min: 1, max: 64 }),
  dataParallel: fc.integer({ min: 1, max: 8 }),
  memoryFraction: fc.option(fc.double({ min: 0.05, max: 1, noNaN: true })),
  maxBatchedTokens: fc.option(length),
});

/** The input of a question, its stages no more than its layers. */
function anyInput(line: Line & { readonly model: string; readonly pipelineParallel: number }): MemoryInput {
  const layerCount = layersOf(modelOf(line.model).architecture).length;
  return inputOf({ ...line, pipelineParallel: Math.min(line.pipelineParallel, layerCount) });
}

const withPrefix = (input: MemoryInput, prefixShare: number): MemoryInput => {
  const prefixTokens = Math.floor(input.workload.inputTokens * prefixShare);
  return { ...input, workload: { ...input.workload, prefixTokens } };
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const runs = { numRuns: 1000 };

describe('whatever is asked', () => {
  test('figures are finite, ranges in order and memory is shared out whole', () => {
    fc.assert(
      fc.property(question, share, (line, prefixShare) => {
        const estimate = estimateMemory(withPrefix(anyInput(line), prefixShare));
        expect(faultsOf(estimate)).toEqual([]);
        for (const missing of missingShares(estimate)) expect(missing).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  test('what fits holds all requests, and no stage is short', () => {
    fc.assert(
      fc.property(question, share, (line, prefixShare) => {
        const input = withPrefix(anyInput({ ...line, dataParallel: 1 }), prefixShare);
        const { verdict, fits, requestsAtPeak, stages } = estimateMemory(input);
        expect(fits).toBe(verdict !== 'fails');
        if (!fits) return;
        expect(requestsAtPeak.mid).toBeGreaterThan(input.workload.requestCount - 1e-6);
        expect(stages.filter(({ freeBytes }) => freeBytes.mid < 0)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('nothing gets better by asking for more', () => {
  test('a longer prompt never leaves more memory free', () => {
    fc.assert(
      fc.property(question, length, (line, more) => {
        const input = anyInput(line);
        const { inputTokens, outputTokens } = input.workload;
        const fixed = { ...input, maxTokens: inputTokens + outputTokens + more };
        const longer = { ...input.workload, inputTokens: inputTokens + more };
        const [before, after] = [estimateMemory(fixed), estimateMemory({ ...fixed, workload: longer })];
        expect(leastFree(after)).toBeLessThanOrEqual(leastFree(before));
        for (const end of ends)
          expect(after.requestsAtPeak[end]).toBeLessThanOrEqual(before.requestsAtPeak[end]);
      }),
      runs,
    );
  });

  test('one more request takes as much as any other', () => {
    const cacheAt = (concurrency: number) =>
      linePart(estimateOf({ model: 'qwen3-8b', inputTokens: 3000, outputTokens: 96, concurrency }), 'cache')
        .mid;
    expect(cacheAt(2) - cacheAt(1)).toBe(cacheAt(1));
    // 36 layers, keys and values of 8 heads 128 wide in 16 bits, 194 blocks of 16 tokens.
    expect(cacheAt(1)).toBe(36 * 2 * 8 * 128 * 2 * 194 * 16);
  });

  test('more tensor parallelism never puts more of the checkpoint on one accelerator', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 8 }), (line, times) => {
        const { architecture, weights, parallelism } = anyInput({ ...line, expertParallel: 1 });
        // Padding that kernels ask for can grow, so tensors alone are compared.
        const stagesAt = (tensorCount: number) =>
          estimateWeights({ architecture, stored: weights, parallelism: { ...parallelism, tensorCount } })
            .stages;
        const before = stagesAt(parallelism.tensorCount);
        stagesAt(parallelism.tensorCount * times).forEach(({ bytes }, stage) => {
          expect(bytes).toBeLessThanOrEqual((before[stage]?.bytes ?? Number.NaN) * (1 + 1e-12));
        });
      }),
      runs,
    );
  });

  test('more memory never holds fewer requests', () => {
    fc.assert(
      fc.property(question, fc.double({ min: 1, max: 4, noNaN: true }), (line, times) => {
        // SGLang's share and vLLM's batch change by steps with the card's size, so both are given.
        const input = { ...anyInput(line), memoryFraction: 0.8, batchTokens: 2048, sequenceCount: 256 };
        const memoryBytes = mapBand(input.accelerator.memoryBytes, (bytes) => bytes * times);
        const larger = { ...input, accelerator: { ...input.accelerator, memoryBytes } };
        const [before, after] = [estimateMemory(input), estimateMemory(larger)];
        // The states of SGLang are whole, so one more of them can leave room for a few tokens less.
        const slack = input.engine.budget === 'sglang' ? 0.05 * before.requestsAtPeak.mid + 1 : 1e-6;
        expect(after.requestsAtPeak.mid).toBeGreaterThanOrEqual(before.requestsAtPeak.mid - slack);
        expect(leastFree(after)).toBeGreaterThanOrEqual(leastFree(before));
      }),
      runs,
    );
  });

  test('copies of the model multiply tokens and requests and leave an accelerator as it is', () => {
    const line = { model: 'llama-3.1-8b-instruct', inputTokens: 2000, outputTokens: 100 };
    const [one, four] = [estimateOf(line), estimateOf({ ...line, dataParallel: 4 })];
    expect(four.cacheTokens.mid).toBe(4 * one.cacheTokens.mid);
    expect(four.requestsAtPeak.mid).toBe(4 * one.requestsAtPeak.mid);
    expect(linePart(four, 'weights')).toEqual(linePart(one, 'weights'));
  });
});

describe('key-value heads fewer than accelerators', () => {
  const line = { model: 'qwen3-235b-a22b-instruct-2507', weightFormat: 'fp8', inputTokens: 4096 };
  const onAccelerators = (tensorParallel: number) => estimateOf({ ...line, tensorParallel });

  test('are repeated: four heads on eight accelerators keep as much on each as on four', () => {
    expect(linePart(onAccelerators(8), 'cache').mid).toBe(linePart(onAccelerators(4), 'cache').mid);
    expect(linePart(onAccelerators(4), 'cache').mid * 2).toBe(linePart(onAccelerators(2), 'cache').mid);
  });

  test('do not change what one token takes in the model', () => {
    expect(onAccelerators(8).cacheBytesPerToken).toEqual(onAccelerators(2).cacheBytesPerToken);
  });
});

describe('a shared prefix', () => {
  const input = inputOf({
    model: 'llama-3.1-8b-instruct',
    inputTokens: 8000,
    outputTokens: 192,
    concurrency: 10,
  });
  const shared = { ...input, workload: { ...input.workload, prefixTokens: 6400 } };
  const tokenBytes = 32 * 2 * 8 * 128 * 2;

  test('is kept once', () => {
    expect(linePart(estimateMemory(input), 'cache').mid).toBe(tokenBytes * 10 * 8192);
    expect(linePart(estimateMemory(shared), 'cache').mid).toBe(tokenBytes * (6400 + 10 * 1792));
  });

  test('lets more requests in', () => {
    const [apart, together] = [estimateMemory(input), estimateMemory(shared)];
    expect(together.requestsAtPeak.mid).toBeGreaterThan(4 * apart.requestsAtPeak.mid);
  });
});

test('no prefix leaves the requests that an engine counts: whole slots of llama.cpp', () => {
  const line = { model: 'llama-3.1-8b-instruct', engine: 'llama.cpp', weightFormat: 'gguf-q4_k_m' };
  const { requestsAtPeak } = estimateOf({ ...line, inputTokens: 9000, outputTokens: 500 });
  expect(requestsAtPeak.mid).toBeGreaterThan(1);
  expect(Number.isInteger(requestsAtPeak.mid)).toBe(true);
});

test('a token takes the cache of every layer at first, and of full layers alone in the end', () => {
  // Gemma 3 27B has 10 full layers and 52 windows, each of 16 heads 128 wide; states of Qwen3.5-9B add none.
  const { cacheBytesPerToken } = estimateOf({ model: 'gemma-3-27b-it', inputTokens: 100_000 });
  const layer = 2 * 16 * 128 * 2;
  expect(cacheBytesPerToken.low).toBe(10 * layer);
  expect(cacheBytesPerToken.high).toBe(62 * layer);
  const { cacheBytesPerToken: ofStates } = estimateOf({ model: 'qwen3.5-9b', inputTokens: 1000 });
  expect(ofStates.low).toBe(8 * 2 * 4 * 256 * 2);
  expect(ofStates.high).toBe(ofStates.low);
});

test('the fullest stage is the one that a shared prefix leaves fullest', () => {
  // Every second layer of gpt-oss-20b is a window, and windows share nothing.
  const input = inputOf({
    model: 'gpt-oss-20b',
    pipelineParallel: 24,
    inputTokens: 100_000,
    outputTokens: 100,
    concurrency: 1000,
  });
  const shared = { ...input, workload: { ...input.workload, prefixTokens: 99_968 } };
  const { freeBytes, stages } = estimateMemory(shared);
  expect(freeBytes.mid).toBe(leastFree({ ...estimateMemory(shared), stages }));
});

describe('the verdict', () => {
  const line = { model: 'llama-3.1-8b-instruct', inputTokens: 1000, outputTokens: 24 };

  test('fits with room to spare', () => {
    expect(estimateOf({ ...line, concurrency: 64 }).verdict).toBe('fits');
  });

  test('fails when requests need more cache than there is, by what they need', () => {
    const { verdict, freeBytes, cacheBudgetBytes } = estimateOf({ ...line, concurrency: 4000 });
    expect(verdict).toBe('fails');
    expect(freeBytes.mid).toBe(cacheBudgetBytes.mid - 4000 * 1024 * 131_072);
  });

  test('is tight where the last requests just fit', () => {
    const { requestsAtPeak } = estimateOf(line);
    expect(estimateOf({ ...line, concurrency: Math.floor(requestsAtPeak.mid) }).verdict).toBe('tight');
    expect(estimateOf({ ...line, concurrency: Math.floor(requestsAtPeak.mid) + 1 }).verdict).toBe('fails');
  });

  test('fails when the weights alone are too large, on every engine', () => {
    for (const engine of engines) {
      const estimate = estimateOf({
        model: 'llama-3.1-70b-instruct',
        accelerator: 'l4',
        engine,
        inputTokens: 64,
      });
      expect(estimate.verdict).toBe('fails');
      expect(estimate.requestsAtPeak.high).toBe(0);
      expect(estimate.longestRequestTokens.high).toBe(0);
    }
  });

  test('fails when no single request can be as long as the engine was told to accept', () => {
    const { verdict, freeBytes, longestRequestTokens } = estimateOf({
      model: 'llama-3.1-8b-instruct',
      accelerator: 'nvidia-rtx-4090',
      maxModelLength: 131_072,
      inputTokens: 1000,
      outputTokens: 24,
    });
    expect(freeBytes.mid).toBeGreaterThan(0);
    expect(longestRequestTokens.mid).toBeLessThan(131_072);
    expect(verdict).toBe('fails');
  });
});

describe('the longest request', () => {
  const input = inputOf({
    model: 'llama-3.1-8b-instruct',
    accelerator: 'nvidia-rtx-4090',
    inputTokens: 1000,
  });
  const { longestRequestTokens } = estimateMemory(input);

  test('fills the cache: one token more than it would not fit', () => {
    const at = (inputTokens: number) =>
      estimateMemory({
        ...input,
        workload: { inputTokens, outputTokens: 0, requestCount: 1, prefixTokens: 0 },
      });
    expect(at(longestRequestTokens.mid).freeBytes.mid).toBeGreaterThanOrEqual(0);
    expect(at(longestRequestTokens.mid + 1).freeBytes.mid).toBeLessThan(0);
  });

  test('stops at the context of the model', () => {
    expect(estimateOf({ model: 'llama-3-8b-instruct', inputTokens: 100 }).longestRequestTokens).toEqual({
      low: 8192,
      mid: 8192,
      high: 8192,
    });
  });
});

describe('a stage of a pipeline that keeps no cache', () => {
  // Nemotron-H puts a feed-forward on a layer of its own, so as many stages as layers leave some without a cache.
  const line = { model: 'nemotron-h-56b-base-8k', inputTokens: 1000 };
  const pipelineParallel = layersOf(modelOf(line.model).architecture).length;

  test.each(engines)('does not limit the tokens of the others under %s', (engine) => {
    const { cacheTokens, requestsAtPeak } = estimateOf({ ...line, engine, pipelineParallel });
    expect(cacheTokens.low).toBeGreaterThan(0);
    expect(faultsOf({ cacheTokens, requestsAtPeak })).toEqual([]);
  });

  test.each(engines)('holds no tokens under %s where nothing is left', (engine) => {
    const { cacheTokens } = estimateOf({
      ...line,
      engine,
      pipelineParallel,
      accelerator: 'nvidia-t4',
      memoryFraction: 0.05,
      maxBatchedTokens: 1_000_000,
    });
    expect(faultsOf({ cacheTokens })).toEqual([]);
  });
});

test('bytes that files told replace those worked out, and are called measured', () => {
  const line = { model: 'llama-3.1-8b-instruct', inputTokens: 1000 };
  const input = inputOf(line);
  const told = { ...input, weights: { ...input.weights, knownBytes: 20e9 } };
  const estimate = estimateMemory(told);
  const [weights] = estimate.lines;
  expect(estimate.weightTotalBytes).toBe(20e9);
  expect(weights?.evidence).toBe('measured');
  expect(weights?.bytes.mid).toBeCloseTo(20e9, 0);
  expect(estimateMemory(input).lines[0]?.evidence).toBe('modelled');
});

test('every line names a formula that gives its figures back', () => {
  const { lines, cacheFormula } = estimateOf({ model: 'gpt-oss-120b', inputTokens: 1000 });
  for (const { formula } of [...lines, { formula: cacheFormula }]) {
    expect(formula.path).toMatch(/^memory\/\w+$/);
    expect(Number.isFinite(formula.output)).toBe(true);
  }
  expect(lines.map(({ part }) => part)).toEqual(['weights', 'cache', 'activations', 'runtime']);
});

test('the formula of the cache is that of the layers that keep most: the windows of Gemma 3', () => {
  const layersIn = (model: string) =>
    estimateOf({ model, inputTokens: 1000 }).lines.find(({ part }) => part === 'cache')?.formula;
  expect(layersIn('gemma-3-27b-it')?.input['layerCount']).toBe(52);
  expect(layersIn('llama-3.1-8b-instruct')?.input['layerCount']).toBe(32);
  expect(layersIn('qwen3.5-9b')?.path).toBe('memory/kvCacheBytesPerToken');
});

test('activations are fitted for TensorRT-LLM and follow from the model for others', () => {
  const evidenceOf = (engine: string) =>
    estimateOf({ model: 'llama-3.1-8b-instruct', engine, inputTokens: 1000 }).lines.map(
      ({ part, evidence }) => [part, evidence],
    );
  expect(evidenceOf('tensorrt-llm')).toContainEqual(['activations', 'calibrated']);
  expect(evidenceOf('vllm')).toContainEqual(['activations', 'modelled']);
  expect(evidenceOf('vllm')).toContainEqual(['runtime', 'calibrated']);
});
