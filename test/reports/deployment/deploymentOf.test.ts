import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentValue } from '../../../src/reports/deployment/Deployment.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { anyNamedScenario, scenarioWith } from '../../scenario/scenarioFixture.ts';
import { deployedFrom, deploymentWith, flagsByEngine, flagsOf } from './deploymentFixture.ts';

/** Flags of a scenario's first pool with their values. */
const argumentsOf = (changes: Partial<Scenario>, pool = 0): Readonly<Record<string, ArgumentValue | true>> =>
  Object.fromEntries(
    (deploymentWith(changes).pools[pool]?.arguments ?? []).map(({ flag, value }) => [flag, value ?? true]),
  );
/** A flag's value where it is a text. */
const textIn = (flags: Readonly<Record<string, ArgumentValue | true>>, flag: string) => {
  const value = flags[flag];
  return typeof value === 'string' ? value : '';
};
const remarksOf = (changes: Partial<Scenario>) => deploymentWith(changes).remarks.join('\n');
const refusalsOf = (changes: Partial<Scenario>) => deployedFrom(scenarioWith(changes)).refusals ?? [];

const experts: Partial<Scenario> = {
  modelId: 'deepseek-v3',
  weightFormatId: 'native',
  acceleratorId: 'nvidia-h200-sxm',
};

describe('vLLM', () => {
  test('is told how the model is cut, what it loads and how much it takes on', () => {
    expect(argumentsOf({ tensorCount: 4 })).toEqual({
      '': '/models/llama-3.3-70b-instruct',
      '--served-model-name': 'llama-3.3-70b-instruct',
      '--host': '0.0.0.0',
      '--port': 8000,
      '--tensor-parallel-size': 4,
      '--quantization': 'fp8_per_tensor',
      '--max-model-len': 8778,
      '--max-num-seqs': 64,
    });
  });

  test('is told nothing of a format its files already have', () => {
    const flags = argumentsOf({ weightFormatId: 'native' });
    expect(flags).not.toHaveProperty('--quantization');
    expect(flags).not.toHaveProperty('--kv-cache-dtype');
  });

  test('takes a stated cache format by its own name', () => {
    expect(argumentsOf({ cacheFormatId: 'fp8' })).toHaveProperty('--kv-cache-dtype', 'fp8');
    expect(remarksOf({ cacheFormatId: 'q8-0-cache' })).toContain('No name vLLM has for a KV cache');
  });

  test('shares experts over copies that step together', () => {
    expect(argumentsOf({ ...experts, tensorCount: 1, dataCount: 8, expertCount: 8 })).toMatchObject({
      '--data-parallel-size': 8,
      '--enable-expert-parallel': true,
    });
  });

  test('gives each of several servers its part of the copies', () => {
    const wide = { ...experts, tensorCount: 1, dataCount: 16, expertCount: 16 };
    expect(argumentsOf(wide)).toMatchObject({
      '--data-parallel-size': 16,
      '--data-parallel-size-local': 8,
      '--data-parallel-start-rank': { node: 'first-copy', copiesPerNode: 8 },
      '--data-parallel-address': { node: 'leader' },
      '--headless': true,
    });
  });

  test('says that fewer accelerators for experts than it has cannot be asked for', () => {
    expect(remarksOf({ ...experts, tensorCount: 8, expertCount: 4 })).toContain('4 cannot be asked for');
    expect(remarksOf({ ...experts, tensorCount: 8, expertCount: 8 })).not.toContain('cannot be asked for');
  });

  test('passes what the reader set of batch and memory, and nothing where they set nothing', () => {
    expect(argumentsOf({ batchTokens: 4096, memoryFraction: 0.8 })).toMatchObject({
      '--max-num-batched-tokens': 4096,
      '--gpu-memory-utilization': 0.8,
    });
    expect(argumentsOf({})).not.toHaveProperty('--gpu-memory-utilization');
  });

  test('asks for the model that drafts, which no scenario names', () => {
    const flags = argumentsOf({ draftCount: 4 });
    expect(JSON.parse(textIn(flags, '--speculative-config'))).toEqual({
      method: 'draft_model',
      model: '/models/draft',
      num_speculative_tokens: 4,
    });
    expect(remarksOf({ draftCount: 4 })).toContain('Put a model that drafts at /models/draft');
  });

  test('has pools that hand caches on', () => {
    const apart = { dataCount: 3, prefillCount: 1 };
    expect(textIn(argumentsOf(apart, 0), '--kv-transfer-config')).toContain('kv_producer');
    expect(textIn(argumentsOf(apart, 1), '--kv-transfer-config')).toContain('kv_consumer');
    expect(remarksOf(apart)).toContain('need a router');
  });
});

describe('other engines', () => {
  test('SGLang counts the accelerators of all copies that share experts as one group', () => {
    const wide = { ...experts, engineId: 'sglang', tensorCount: 1, dataCount: 8, expertCount: 8 };
    expect(argumentsOf(wide)).toMatchObject({
      '--tp-size': 8,
      '--dp-size': 8,
      '--enable-dp-attention': true,
      '--ep-size': 8,
      '--max-running-requests': 64,
    });
  });

  test('TensorRT-LLM takes the cache format from a file of its own', () => {
    const deployment = deploymentWith({
      engineId: 'tensorrt-llm',
      weightFormatId: 'native',
      cacheFormatId: 'fp8',
    });
    expect(deployment.configFile?.content).toEqual({ kv_cache_config: { dtype: 'fp8' } });
  });

  test('TensorRT-LLM needs a checkpoint in the format, and says so', () => {
    expect(remarksOf({ engineId: 'tensorrt-llm' })).toContain('Take a checkpoint stored in FP8');
  });

  test('llama.cpp has room for every slot, in whole steps', () => {
    const flags = argumentsOf({
      engineId: 'llama-cpp',
      weightFormatId: 'gguf-q4_k_m',
      requestCount: 4,
      inputTokens: 1000,
      outputTokens: 200,
    });
    expect(flags).toMatchObject({ '--parallel': 4, '--ctx-size': 4 * 1280, '--split-mode': 'row' });
    expect(flags['--tensor-split']).toBe('1,1,1,1');
  });
});

describe('what is not on record', () => {
  test.each<[string, Partial<Scenario>, string]>([
    ['GGUF files for vLLM', { weightFormatId: 'gguf-q4_k_m' }, 'No way for vLLM to take'],
    ['other files for llama.cpp', { engineId: 'llama-cpp' }, 'choose a GGUF mix'],
    [
      'pools apart for TensorRT-LLM',
      { engineId: 'tensorrt-llm', dataCount: 2, prefillCount: 1 },
      'set them to 0',
    ],
  ])('%s are refused', (_, changes, sentence) => {
    expect(refusalsOf(changes).join('\n')).toContain(sentence);
  });

  test('an accelerator without an image is said', () => {
    expect(remarksOf({ acceleratorId: 'intel-gaudi-3' })).toContain('No image of vLLM');
  });

  test('a version that is no tag is not written', () => {
    const deployment = deploymentWith({ engineVersion: '1.0 --privileged' });
    expect(deployment.engineVersion).toBe('0.31.0');
    expect(deployment.remarks.join()).toContain('cannot be the tag');
  });

  test('an older version is written, with a warning about its flags', () => {
    const deployment = deploymentWith({ engineVersion: '0.20.1' });
    expect(deployment.device?.reference).toBe('vllm/vllm-openai:v0.20.1');
    expect(deployment.remarks.join()).toContain('0.20.1 may lack some');
  });

  test('a service that does not fit is said not to', () => {
    expect(remarksOf({ tensorCount: 1 })).toContain('By the memory calculator this does not fit');
    expect(remarksOf({ tensorCount: 8 })).not.toContain('memory calculator');
  });
});

test('no command holds a flag that is not on record for its engine', () => {
  const known = new Map(
    [...flagsByEngine].map(([id, { flags }]) => [id, new Set(Object.values(flags).map(({ flag }) => flag))]),
  );
  fc.assert(
    fc.property(anyNamedScenario, (scenario) => {
      const { deployment } = deployedFrom(scenario);
      for (const { flag, meaning, figure } of deployment?.pools.flatMap((pool) => pool.arguments) ?? []) {
        expect(known.get(scenario.engineId)).toContain(flag);
        expect(meaning.length).toBeGreaterThan(7);
        expect(figure).not.toMatch(/NaN|undefined|Infinity/);
      }
    }),
  );
});

test('one model’s own name is served as the catalogue has it, another’s as a plain label', () => {
  expect(deploymentWith({}).modelName).toBe('llama-3.3-70b-instruct');
  expect(flagsOf('vllm').flags.model?.flag).toBe('');
});
