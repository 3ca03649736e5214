import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/estimate/answerLine.ts';
import { lineFields } from '../../scripts/estimate/chosenFromLine.ts';
import { catalogue, type Line } from '../estimates/memory/memoryFixture.ts';
import { answerShape } from './answerShape.ts';

const answer = answerLine();

const read = (text: string) => answerShape.parse(JSON.parse(text));

/** The memory part of a line's answer; a line that is wrong fails the test. */
function memoryOf(line: Line) {
  const { memory: found, error } = read(answer(JSON.stringify(line)));
  if (!found) throw new Error(error);
  return found;
}

const errorOf = (line: unknown): string | undefined => read(answer(JSON.stringify(line))).error;

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

describe('whatever a line holds', () => {
  test('any JSON value gets an answer or an error', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        read(answer(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });

  const fields = [...lineFields];
  const mostlyGood = fc.record(
    {
      model: fc.oneof(fc.constantFrom(...catalogue.models.map(({ id }) => id)), fc.jsonValue()),
      accelerator: fc.oneof(fc.constantFrom(...catalogue.accelerators.map(({ id }) => id)), fc.jsonValue()),
      engine: fc.oneof(fc.constantFrom('vllm', 'sglang', 'tensorrt-llm', 'llama.cpp'), fc.jsonValue()),
      weightFormat: fc.constantFrom(...catalogue.formats.map(({ id }) => id)),
      engineVersion: fc.oneof(fc.constantFrom('0.4.0', '0.9.1', '99', '0'), fc.string()),
      ...Object.fromEntries(
        fields
          .filter((field) => /Parallel|Tokens|Length|Count|concurrency|Fraction/.test(field))
          .map((field) => [
            field,
            fc.oneof(
              fc.integer({ min: -1, max: 256 }),
              fc.double(),
              fc.integer({ min: 1, max: 1e8 }),
              fc.jsonValue(),
            ),
          ]),
      ),
      economics: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            users: fc.oneof(fc.integer({ min: -1, max: 1e8 }), fc.double()),
            for: fc.oneof(fc.constantFrom('chat', 'batch'), fc.string()),
            years: fc.integer({ min: 0, max: 8 }),
            without: fc.constantFrom('', 'own', 'own.rent.call', 'fly'),
            country: fc.constantFrom('fra', 'deu', 'zzz'),
            figures: fc.oneof(
              fc.dictionary(fc.constantFrom('pue', 'rack-usd', 'x'), fc.double()),
              fc.jsonValue(),
            ),
            draws: fc.constantFrom(0, 3, -1),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );

  test('any value of any field gets an answer or an error', () => {
    fc.assert(
      fc.property(mostlyGood, (line) => {
        read(answer(JSON.stringify(line)));
      }),
      { numRuns: 3000 },
    );
  });

  test('any text gets an answer or an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(read(answer(text))).toBeDefined();
      }),
    );
  });

  test.each([
    ['deep nesting', `{"model":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    [
      'a config of 10,000,000 layers',
      '{"model":{"model_type":"llama","num_hidden_layers":10000000,"hidden_size":4096,"num_attention_heads":32,"vocab_size":32000,"intermediate_size":11008,"max_position_embeddings":4096}}',
    ],
    ['a name of a million letters', JSON.stringify({ model: 'x'.repeat(1e6) })],
    [
      'a config of numbers beyond counting',
      '{"model":{"model_type":"llama","num_hidden_layers":1e400,"hidden_size":-1}}',
    ],
  ])('%s gets an error at once', (_, text) => {
    expect(read(answer(text)).error).toBeDefined();
  });
});

/** Runs the script itself on some text. */
async function run(
  input: Iterable<string>,
): Promise<{ readonly code: unknown; readonly lines: readonly string[] }> {
  const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = (async () => {
    for await (const line of createInterface({ input: script.stdout })) lines.push(line);
  })();
  const closed = once(script, 'close');
  for (const text of input) if (!script.stdin.write(text)) await once(script.stdin, 'drain');
  script.stdin.end();
  const [code] = (await closed) as [unknown];
  await output;
  return { code, lines };
}

describe('npm run estimate', () => {
  test('answers thousands of lines in order, skips blank ones and goes on after a wrong one', async () => {
    const count = 6000;
    const lineOf = (id: number) =>
      id % 10 === 3 ? `{"id":${id},"model":` : `{"id":${id},"inputTokens":${id + 1}}`;
    const text = Array.from({ length: count }, (_, id) => `${lineOf(id)}\n${id % 100 === 0 ? '\n  \n' : ''}`);
    const { code, lines } = await run(text);
    expect(code).toBe(0);
    expect(lines).toHaveLength(count);
    const given = lines.map((line) => JSON.parse(line) as { id?: number; error?: string; memory?: unknown });
    given.forEach(({ id, error, memory: found }, index) => {
      const wrong = index % 10 === 3;
      expect(id).toBe(wrong ? undefined : index);
      expect(error === undefined).toBe(!wrong);
      expect(found === undefined).toBe(wrong);
    });
  });

  test('takes Windows line ends, a last line without an end, and no line at all', async () => {
    expect(
      (await run(['{"id":1}\r\n{"id":2}'])).lines.map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 2]);
    expect(await run([])).toEqual({ code: 0, lines: [] });
  });

  test('answers while lines still come', async () => {
    const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunk = `${'{"inputTokens":1000}\n'.repeat(1000)}`;
    script.stdin.write(chunk);
    const [first] = (await once(script.stdout, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^\{"memory":/);
    script.stdin.end();
    script.stdout.resume();
    await once(script, 'close');
  });

  test('stops quietly when nobody reads on', async () => {
    const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'pipe'] });
    script.stdin.on('error', () => undefined);
    script.stdin.write('{"inputTokens":1000}\n'.repeat(2000));
    await once(script.stdout, 'data');
    script.stdout.destroy();
    script.stdin.end('{"inputTokens":1000}\n'.repeat(2000));
    let complaints = '';
    script.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    await once(script, 'close');
    expect(complaints).toBe('');
  });
});

describe('performance', () => {
  const asked = {
    model: 'meta-llama/Llama-3.1-70B',
    weightFormat: 'fp8',
    accelerator: 'h100_sxm',
    tensorParallel: 4,
    engine: 'vllm',
    inputTokens: 922,
    outputTokens: 922,
  };
  const performanceOf = (change: Line) => {
    const { performance: found, error } = read(answer(JSON.stringify({ ...asked, ...change })));
    if (!found) throw new Error(error ?? 'performance must be answered, got none');
    return found;
  };

  // InferenceX, H100, vLLM, Llama 3.1 70B FP8, 1k/1k, 64 clients: TTFT 256 ms, TPOT 19.5 ms.
  test('a published benchmark is answered within its noise', () => {
    const { ttftSeconds, tpotSeconds, basis } = performanceOf({ concurrency: 64, requestCount: 640 });
    expect(Math.abs(tpotSeconds.mid / 0.01951 - 1)).toBeLessThan(0.15);
    expect(ttftSeconds.low).toBeLessThan(0.2564);
    expect(ttftSeconds.high).toBeGreaterThan(0.2564);
    expect(basis).toBe('measured');
  });

  test('a benchmark that starts at once waits longer than a loop that has always run', () => {
    const burst = performanceOf({ concurrency: 64, requestCount: 64 });
    const steady = performanceOf({ concurrency: 64 });
    expect(burst.ttftSeconds.mid).toBeGreaterThan(2 * steady.ttftSeconds.mid);
    expect(burst.tpotSeconds).toEqual(steady.tpotSeconds);
  });

  test('"max" asks for the ceiling, above any number of clients', () => {
    const most = performanceOf({ concurrency: 'max' });
    expect(most.outputTokensPerSecond.mid).toBeGreaterThan(
      performanceOf({ concurrency: 64 }).outputTokensPerSecond.mid,
    );
  });

  test('a rate that can be served is what is served; one that cannot is saturated', () => {
    const served = performanceOf({ requestRate: 1 });
    expect(served.requestsPerSecond).toEqual({ low: 1, mid: 1, high: 1 });
    expect(served.saturated).toBe(false);
    const flooded = performanceOf({ requestRate: 1000 });
    expect(flooded.saturated).toBe(true);
    expect(flooded.requestsPerSecond.mid).toBeLessThan(1000);
  });

  test('drafts that are accepted make tokens come faster, drafts that never are make them slower', () => {
    const plain = performanceOf({ concurrency: 1 }).tpotSeconds.mid;
    expect(
      performanceOf({ concurrency: 1, draftTokens: 3, draftAcceptance: 0.8 }).tpotSeconds.mid,
    ).toBeLessThan(plain);
    expect(
      performanceOf({ concurrency: 1, draftTokens: 3, draftAcceptance: 0 }).tpotSeconds.mid,
    ).toBeGreaterThan(plain);
  });

  test('simulate adds percentiles that ascend', () => {
    const { simulated } = performanceOf({ requestRate: 2, simulate: true });
    expect(simulated?.ttftSeconds.p50).toBeLessThanOrEqual(simulated?.ttftSeconds.p90 ?? 0);
    expect(simulated?.ttftSeconds.p90).toBeLessThanOrEqual(simulated?.ttftSeconds.p99 ?? 0);
  });

  describe('with copies that only read prompts', () => {
    const apart = { dataParallel: 4, prefillCopies: 1, inputTokens: 4000, outputTokens: 500 };
    const loads = {
      clients: { concurrency: 16 },
      arrivals: { requestRate: 1 },
      ceiling: { concurrency: 'max' },
    };

    test.each(Object.entries(loads))('tokens come faster under %s', (_, load) => {
      const { tpotSeconds, pools } = performanceOf({ ...apart, ...load });
      expect(pools).toBeDefined();
      expect(tpotSeconds.mid).toBeLessThan(
        performanceOf({ ...apart, ...load, prefillCopies: 0 }).tpotSeconds.mid,
      );
    });

    test('the answer says what each pool can do and what is sent between them', () => {
      // 80 layers of 8 heads of 128 in two bytes, keys and values: 320 KiB a token.
      const { pools, requestsPerSecond } = performanceOf({ ...apart, concurrency: 'max' });
      expect(pools?.transferBytes).toBe(4000 * 320 * 1024);
      expect(pools?.bottleneck).toBe('prefill');
      expect(requestsPerSecond.mid).toBeCloseTo(pools?.prefillRequestsPerSecond ?? 0, 9);
    });

    test('a slow link holds up both pools', () => {
      const { pools, saturated } = performanceOf({ ...apart, requestRate: 1, linkGigabitsPerSecond: 0.5 });
      expect(pools?.bottleneck).toBe('link');
      expect(saturated).toBe(true);
    });

    test('a simulation is refused', () => {
      const line = JSON.stringify({ ...asked, ...apart, simulate: true });
      expect(read(answer(line)).error).toBe('simulate must be false beside prefillCopies, got true');
    });
  });

  test('without them the answer has no pools, whatever the link', () => {
    expect(performanceOf({ dataParallel: 4, linkGigabitsPerSecond: 1 })).toEqual(
      performanceOf({ dataParallel: 4 }),
    );
    expect(performanceOf({ dataParallel: 4 }).pools).toBeUndefined();
  });

  test.each([
    ['outputTokens', { outputTokens: 0 }],
    ['a model that fits nowhere', { accelerator: 'l4', tensorParallel: 1 }],
  ])('nothing is said of the speed without %s', (_, change) => {
    expect(read(answer(JSON.stringify({ ...asked, ...change }))).performance).toBeUndefined();
  });

  test.each([
    ['requestCount', { requestCount: 0 }, 'requestCount must be'],
    ['requestRate', { requestRate: -1 }, 'requestRate must be at least 0.001, got -1'],
    ['draftTokens', { draftTokens: 2.5 }, 'draftTokens must be a whole number, got 2.5'],
  ])('a wrong %s is refused by name', (_, change, message) => {
    expect(read(answer(JSON.stringify({ ...asked, ...change }))).error).toContain(message);
  });
});
