import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lineFields } from '../../scripts/estimate/chosenFromLine.ts';
import type { Line } from '../estimates/memory/memoryFixture.ts';
import { answer, errorOf, memoryOf, read } from './lineAnswers.ts';

describe('an answer', () => {
  test('to an empty object takes every default', () => {
    expect(memoryOf({})).toEqual(
      memoryOf({
        model: 'llama-3.3-70b-instruct',
        weightFormat: 'native',
        kvCacheFormat: 'engine',
        accelerator: 'nvidia-h100-sxm-80gb',
        acceleratorCount: 1,
        tensorParallel: 1,
        pipelineParallel: 1,
        expertParallel: 1,
        dataParallel: 1,
        engine: 'vllm',
        engineVersion: '0.31.0',
        inputTokens: 131_072,
        outputTokens: 0,
        concurrency: 1,
      }),
    );
  });

  test('takes null for an absent field', () => {
    const nulls = Object.fromEntries(
      [...lineFields].filter((field) => field !== 'id').map((field) => [field, null]),
    );
    expect(memoryOf(nulls)).toEqual(memoryOf({}));
  });

  test.each([7, 'seven', null, [1], { a: 1 }])('carries the id %j back', (id) => {
    expect(read(answer(JSON.stringify({ id, inputTokens: 10 }))).id).toEqual(id);
    expect(read(answer(JSON.stringify({ id, model: 'gpt-9' })))).toMatchObject({
      id,
      error: expect.any(String) as string,
    });
  });

  test('has no id where the line has none', () => {
    expect(Object.keys(JSON.parse(answer('{}')) as object)).toEqual(['memory']);
  });

  test('names the fields it ignored', () => {
    expect(read(answer('{"inputTokens":10,"tensor_parallel":2,"__proto__":1}')).ignored).toEqual([
      'tensor_parallel',
      '__proto__',
    ]);
  });

  test('counts the eight billion parameters of Llama 3.1 in two bytes', () => {
    const { weightBytesPerAccelerator, kvCacheBytesPerToken, fits } = memoryOf({
      model: 'meta-llama/Llama-3.1-8B-Instruct',
      inputTokens: 1000,
    });
    expect(weightBytesPerAccelerator.mid).toBe(16_060_522_496);
    expect(kvCacheBytesPerToken.mid).toBe(131_072);
    expect(fits).toBe(true);
  });

  test('never gives the cache less than nothing', () => {
    expect(
      memoryOf({ model: 'kimi-k2-instruct', accelerator: 'nvidia-t4' }).kvCacheBytesPerAccelerator.low,
    ).toBe(0);
  });
});

describe('each field is heard', () => {
  const base = {
    model: 'qwen3-235b-a22b',
    accelerator: 'h200',
    tensorParallel: 4,
    inputTokens: 4000,
    outputTokens: 96,
  };

  test.each<[string, Line]>([
    ['model', { model: 'qwen3-32b' }],
    ['weightFormat', { weightFormat: 'int4-g128' }],
    ['kvCacheFormat', { kvCacheFormat: 'fp8' }],
    ['accelerator', { accelerator: 'b200' }],
    ['tensorParallel', { tensorParallel: 8 }],
    ['pipelineParallel', { pipelineParallel: 2 }],
    ['expertParallel', { expertParallel: 3 }],
    ['dataParallel', { dataParallel: 2 }],
    ['engine', { engine: 'tensorrt-llm' }],
    ['engineVersion', { engineVersion: '0.9.1' }],
    ['memoryFraction', { memoryFraction: 0.7 }],
    ['maxBatchedTokens', { maxBatchedTokens: 65_536 }],
    ['inputTokens', { inputTokens: 8000 }],
    ['outputTokens', { outputTokens: 9000 }],
    ['maxModelLength', { engine: 'llama.cpp', maxModelLength: 40_960 }],
    ['concurrency', { concurrency: 1e6 }],
  ])('%s', (field, change) => {
    expect(lineFields.has(field)).toBe(true);
    const { engine } = change as { readonly engine?: string };
    const before = memoryOf({ ...base, ...(field === 'engine' ? {} : { engine }) });
    expect(memoryOf({ ...base, ...change })).not.toEqual(before);
  });

  test('prefillCopies leave the caches of the other copies', () => {
    expect(memoryOf({ ...base, dataParallel: 3, prefillCopies: 1 })).toEqual(
      memoryOf({ ...base, dataParallel: 2 }),
    );
  });

  test('acceleratorCount spreads over tensor parallelism, under llama.cpp over a pipeline', () => {
    const line = { model: 'llama-3.1-70b-instruct', inputTokens: 1000 };
    expect(memoryOf({ ...line, acceleratorCount: 4 })).toEqual(memoryOf({ ...line, tensorParallel: 4 }));
    const piped = { ...line, engine: 'llama.cpp', weightFormat: 'gguf-q4_k_m' };
    expect(memoryOf({ ...piped, acceleratorCount: 4 })).toEqual(memoryOf({ ...piped, pipelineParallel: 4 }));
    expect(memoryOf({ ...line, acceleratorCount: 8, dataParallel: 2, pipelineParallel: 2 })).toEqual(
      memoryOf({ ...line, tensorParallel: 2, dataParallel: 2, pipelineParallel: 2 }),
    );
  });

  test('lengths follow each other', () => {
    const line = { model: 'llama-3.1-8b-instruct' };
    expect(memoryOf({ ...line, maxModelLength: 4096 })).toEqual(memoryOf({ ...line, inputTokens: 4096 }));
    expect(memoryOf({ ...line, maxModelLength: 4096, outputTokens: 96 })).toEqual(
      memoryOf({ ...line, maxModelLength: 4096, inputTokens: 4000, outputTokens: 96 }),
    );
  });
});

describe('names', () => {
  test('are matched without case, spaces and hyphens', () => {
    const line = { inputTokens: 1000 };
    const plain = memoryOf({
      ...line,
      model: 'llama-3.1-8b-instruct',
      accelerator: 'nvidia-a100-sxm-80gb',
      weightFormat: 'int4-g128',
      engine: 'tensorrt-llm',
    });
    expect(
      memoryOf({
        ...line,
        model: 'LLAMA 3.1 8b_Instruct',
        accelerator: 'a100 SXM 80GB',
        weightFormat: 'INT4 G128',
        engine: 'TensorRT LLM',
      }),
    ).toEqual(plain);
  });

  test.each([
    ['nvidia/Llama-3.1-8B-Instruct-FP8', 'llama-3.1-8b-instruct', 'fp8'],
    ['Qwen/Qwen3-235B-A22B-FP8', 'qwen3-235b-a22b', 'fp8-block'],
    ['Qwen/Qwen3-8B-AWQ', 'qwen3-8b', 'int4-g128'],
    ['nvidia/Llama-3.3-70B-Instruct-FP4', 'llama-3.3-70b-instruct', 'nvfp4'],
  ])('%s is %s in %s', (name, model, weightFormat) => {
    const line = { tensorParallel: 4, inputTokens: 1000 };
    expect(memoryOf({ ...line, model: name })).toEqual(memoryOf({ ...line, model, weightFormat }));
  });

  test('a format the line gives goes before the one the name tells', () => {
    const line = { inputTokens: 1000, weightFormat: 'bf16' };
    expect(memoryOf({ ...line, model: 'Qwen/Qwen3-8B-AWQ' })).toEqual(
      memoryOf({ ...line, model: 'qwen3-8b' }),
    );
  });

  test.each([
    'native',
    'bf16',
    'fp16',
    'fp8',
    'fp8-block',
    'int8',
    'int4-g128',
    'int4-g32',
    'mxfp4',
    'nvfp4',
    'nf4',
    'gguf-q4_k_m',
  ])('the format %s is known', (weightFormat) => {
    expect(memoryOf({ model: 'qwen3-8b', weightFormat, inputTokens: 1000 }).fits).toBe(true);
  });

  test.each(['auto', 'default', 'engine', 'bf16', 'fp8', 'q8_0', 'int8'])(
    'the cache format %s is known',
    (kvCacheFormat) => {
      expect(memoryOf({ model: 'qwen3-8b', kvCacheFormat, inputTokens: 1000 }).fits).toBe(true);
    },
  );
});

describe('an inline config.json', () => {
  const configOf = (name: string): unknown =>
    JSON.parse(readFileSync(`test/data/imports/configs/${name}.json`, 'utf8'));

  test.each([
    ['qwen3-8b', 'qwen3-8b'],
    ['gpt-oss-120b', 'gpt-oss-120b'],
    ['deepseek-v3', 'deepseek-v3'],
  ])('of %s answers as the record does', (config, model) => {
    const line = { inputTokens: 4000, tensorParallel: 8 };
    expect(memoryOf({ ...line, model: configOf(config) })).toEqual(memoryOf({ ...line, model }));
  });

  test('that lacks fields names them', () => {
    expect(errorOf({ model: { model_type: 'llama', hidden_size: 4096 } })).toMatch(
      /^config must give .*num_hidden_layers.*, got none$/,
    );
  });
});

describe('a wrong line', () => {
  test.each<[unknown, string]>([
    [{ model: 'gpt-9' }, 'model must be in the catalogue or a config.json object, got gpt-9'],
    [{ model: 7 }, 'model must be a name or a config.json object, got number'],
    [{ accelerator: 'abacus' }, 'accelerator must be in the catalogue, got abacus'],
    [{ engine: 7 }, 'engine must be a name, got number'],
    [{ weightFormat: 'int3' }, 'weightFormat must be in the catalogue, got int3'],
    [{ weightFormat: 'q8-0-cache' }, 'Weights must be a format for weights, got q8-0-cache'],
    [{ kvCacheFormat: 'int4-g128' }, 'KV cache must be a format for caches, got int4-g128'],
    [{ engineVersion: 0.2 }, 'engineVersion must be a version in quotes, such as "0.20.1", got 0.2'],
    [{ memoryFraction: 92 }, 'memoryFraction must be at most 1, got 92'],
    [{ inputTokens: '3' }, 'inputTokens must be a number, got "3"'],
    [{ concurrency: 0 }, 'concurrency must be at least 1, got 0'],
    [{ concurrency: 1.5 }, 'concurrency must be a whole number, got 1.5'],
    [{ tensorParallel: 3 }, 'tensorParallel must be a divisor of the 64 heads of this model, got 3'],
    [{ pipelineParallel: 81 }, 'pipelineParallel must be at most 80, the layers of this model, got 81'],
    [
      { expertParallel: 2 },
      'expertParallel must be at most 1: tensor parallel times copies, and no more than the experts of a layer, got 2',
    ],
    [
      { prefillCopies: 1 },
      'prefillCopies must be 0 with one copy of the model: where one reads, another has to write, got 1',
    ],
    [
      { prefillCopies: 2, dataParallel: 2 },
      'prefillCopies must be at most 1, so that a copy is left to write, got 2',
    ],
    [{ linkGigabitsPerSecond: 0 }, 'linkGigabitsPerSecond must be at least 0.01, got 0'],
    [
      { acceleratorCount: 8, tensorParallel: 3 },
      'acceleratorCount must be tensor times pipeline times data parallel, 3, got 8',
    ],
    [
      { maxModelLength: 100, inputTokens: 90, outputTokens: 20 },
      'maxModelLength must be at least inputTokens and outputTokens together, got 100',
    ],
    [[], 'line must be a JSON object, got a list'],
    [null, 'line must be a JSON object, got object'],
    ['text', 'line must be a JSON object, got string'],
  ])('%j is told why', (line, message) => {
    expect(errorOf(line)).toBe(message);
  });

  test.each(['{', 'nonsense', '{"id":1}{"id":2}', "{'id':1}", '\u0000'])('%j is no JSON', (text) => {
    expect(read(answer(text)).error).toBe('line must be JSON, got something else');
  });
});
