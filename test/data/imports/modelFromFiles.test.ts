import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../src/data/imports/ImportFile.ts';
import { modelFromFiles } from '../../../src/data/imports/modelFromFiles.ts';
import { ownModelFromText } from '../../../src/data/imports/ownModelFromText.ts';
import type { LanguageModel } from '../../../src/estimates/languageModel/LanguageModel.ts';
import { fileOf, ggufFile, type GgufParts, jsonFile, safetensorsFile, textFile } from './modelFileFixture.ts';
import { checkRefusal, refusalOf } from './refusal.ts';
import {
  tiny,
  tinyConfig,
  tinyExpertsGguf,
  tinyGguf,
  tinyMetadata,
  tinyParameterCount,
  tinyShapes,
  tinyTensors,
} from './tinyModels.ts';

const config = jsonFile('config.json', tinyConfig);
const supplied = { head_dim: tiny.headDim, max_position_embeddings: tiny.contextTokens };

async function modelOf(
  files: readonly ImportFile[],
  given?: Readonly<Record<string, unknown>>,
): Promise<LanguageModel> {
  const { text, missing } = await modelFromFiles(files, given);
  if (text === undefined) throw new Error(`missing ${missing.map(({ path }) => path).join(', ')}`);
  return ownModelFromText('own', text);
}

describe('one model, however it comes', () => {
  const forms: readonly (readonly [string, readonly ImportFile[]])[] = [
    ['a config.json', [config]],
    ['a GGUF file', [ggufFile(tinyGguf)]],
    ['a safetensors file', [safetensorsFile(tinyShapes([0, 1]))]],
    [
      'safetensors in shards',
      [
        safetensorsFile(tinyShapes([0]), 'model-00001-of-00002.safetensors'),
        safetensorsFile(tinyShapes([1], false), 'model-00002-of-00002.safetensors'),
      ],
    ],
    [
      'GGUF in shards, dropped in any order',
      [
        ggufFile(
          { metadata: { 'split.no': 1 }, tensors: tinyTensors([1], false) },
          'tiny-00002-of-00002.gguf',
        ),
        ggufFile({ metadata: tinyMetadata, tensors: tinyTensors([0]) }, 'tiny-00001-of-00002.gguf'),
      ],
    ],
    ['a config.json and its weights', [config, safetensorsFile(tinyShapes([0, 1]))]],
  ];

  test.each(forms)('%s counts the same parameters', async (_, files) => {
    expect((await modelFromFiles(files, supplied)).parameterCount).toBe(tinyParameterCount);
  });

  test.each(forms)('%s has the same cache and context', async (_, files) => {
    const { architecture } = await modelOf(files, supplied);
    const attention = Object.values(architecture.parts).find(({ kind }) => kind === 'attention');
    expect(attention).toMatchObject({ headCount: 4, kvHeadCount: 2, headDim: 16 });
    expect(architecture.contextTokens).toBe(tiny.contextTokens);
    expect(architecture.layers).toMatchObject([{ repeatCount: 2 }]);
  });

  test('experts are read from GGUF with those a token visits', async () => {
    const { architecture } = await modelOf([ggufFile(tinyExpertsGguf)]);
    expect(architecture.parts['experts']).toMatchObject({
      expertCount: 8,
      activeExpertCount: 2,
      innerDim: 32,
      sharedInnerDim: 48,
      gated: true,
    });
  });

  test('fused experts stored input by output are turned round', async () => {
    const shapes = Object.entries(tinyShapes([0])).filter(([name]) => !name.includes('mlp'));
    const fused = safetensorsFile({
      ...Object.fromEntries(shapes),
      'model.layers.0.mlp.experts.gate_up_proj': [8, 64, 2 * 32],
      'model.layers.0.mlp.experts.down_proj': [8, 32, 64],
    });
    const { architecture } = await modelOf([fused], { ...supplied, num_experts_per_tok: 2 });
    expect(architecture.parts['experts']).toMatchObject({ expertCount: 8, innerDim: 32, gated: true });
    expect(architecture.parts['experts']).not.toHaveProperty('latentDim');
  });
});

describe('what the files weigh', () => {
  test('tensors of all shards together', async () => {
    const shards = [
      safetensorsFile(tinyShapes([0]), 'model-00001-of-00002.safetensors'),
      safetensorsFile(tinyShapes([1], false), 'model-00002-of-00002.safetensors'),
    ];
    const { published } = await modelOf(shards, supplied);
    expect(published.bytes).toBe(2 * tinyParameterCount);
  });

  test('an index beside the config.json tells it', async () => {
    const index = jsonFile('model.safetensors.index.json', {
      metadata: { total_size: 428_672 },
      weight_map: { 'lm_head.weight': 'model-00001-of-00002.safetensors' },
    });
    const { published } = await modelOf([index, config]);
    expect(published.bytes).toBe(428_672);
  });

  test.each([-1, 0.5, 1e300, '428672', null])('an index that says %s tells nothing', async (total_size) => {
    const index = jsonFile('model.safetensors.index.json', { metadata: { total_size }, weight_map: {} });
    expect((await modelOf([config, index])).published).not.toHaveProperty('bytes');
  });
});

describe('what the files leave open', () => {
  test('shapes alone do not tell head width and context, so they are asked for', async () => {
    const outcome = await modelFromFiles([safetensorsFile(tinyShapes([0, 1]))]);
    expect(outcome.text).toBeUndefined();
    expect(outcome.missing.map(({ path }) => path)).toEqual(['head_dim', 'max_position_embeddings']);
  });

  test('an answer out of bounds is asked for again', async () => {
    const { missing } = await modelFromFiles([safetensorsFile(tinyShapes([0, 1]))], {
      head_dim: -16,
      max_position_embeddings: 4096.5,
    });
    expect(missing).toHaveLength(2);
  });

  test('of a whole folder only the config and what belongs to it are read', async () => {
    const folder = [
      jsonFile('added_tokens.json', { '<think>': 151_667 }),
      config,
      jsonFile('generation_config.json', { eos_token_id: 2 }),
      fileOf('tokenizer.json', new Uint8Array(0), 500_000_000),
      textFile('README.md', '# Tiny'),
    ];
    expect((await modelFromFiles(folder)).parameterCount).toBe(tinyParameterCount);
  });

  test('the name of a GGUF file is its own, else that of the file', async () => {
    expect((await modelFromFiles([ggufFile(tinyGguf, 'x.gguf')])).name).toBe('Tiny Llama');
    const { 'general.name': _, ...silent } = tinyMetadata;
    const unnamed = ggufFile({ ...tinyGguf, metadata: silent }, 'my-tiny.gguf');
    expect((await modelFromFiles([unnamed])).name).toBe('my-tiny');
  });
});

describe('what is no whole model is refused', () => {
  const withMetadata = (metadata: GgufParts['metadata']) =>
    ggufFile({ ...tinyGguf, metadata: { ...tinyMetadata, ...metadata } });

  test.each<[string, readonly ImportFile[], string]>([
    ['nothing', [], 'got none of them'],
    ['other files', [textFile('notes.txt', 'x')], 'got none of them'],
    ['an index alone', [jsonFile('x.index.json', { weight_map: {} })], 'got the index alone'],
    [
      'one shard of two',
      [safetensorsFile(tinyShapes([0]), 'model-00001-of-00002.safetensors')],
      'files must be all 2 shards or the config.json alone, got 1',
    ],
    [
      'a shard beside the config.json, since its weight is not the whole',
      [config, safetensorsFile(tinyShapes([0]), 'model-00001-of-00002.safetensors')],
      'files must be all 2 shards',
    ],
    ['a file without embedding', [safetensorsFile(tinyShapes([0], false))], 'token embedding'],
    ['a missing layer', [safetensorsFile(tinyShapes([0, 2]))], 'got none of layer 1'],
    ['no layers', [safetensorsFile(tinyShapes([]))], 'layers must be 1 to 2000, got 0'],
    ['layers without end', [safetensorsFile(tinyShapes([99_999_999]))], 'layers must be 1 to 2000'],
    ['an empty JSON file', [textFile('config.json', '')], 'config.json must be JSON'],
    [
      'a thousand and one files',
      Array<ImportFile>(1001).fill(textFile('a.txt', '')),
      'at most 1000, got 1001',
    ],
    [
      'six JSON files of 19 MB',
      Array<ImportFile>(6).fill(fileOf('a.json', new Uint8Array(0), 19_000_000)),
      'at most 100000000 bytes in all, got 114000000',
    ],
    ['a JSON file of 500 GB', [fileOf('config.json', new Uint8Array(0), 5e11)], 'must be at most'],
    [
      'packed weights without their config.json',
      [safetensorsFile(tinyShapes([0, 1]), 'model.safetensors', 'U8')],
      'must hold the config.json beside packed weights',
    ],
    ['no heads', [withMetadata({ 'llama.attention.head_count': 0 })], 'own model must be whole'],
    ['a negative number of heads', [withMetadata({ 'llama.attention.head_count': -4 })], 'head_dim'],
    ['heads that do not divide', [withMetadata({ 'llama.attention.head_count': 3 })], 'head_dim'],
    ['heads that are no number', [withMetadata({ 'llama.attention.head_count': NaN })], 'head_count'],
    ['a context that is no number', [withMetadata({ 'llama.context_length': NaN })], 'context_tokens'],
    ['a context without end', [withMetadata({ 'llama.context_length': 2n ** 60n })], 'context_tokens'],
    ['a window of half a token', [withMetadata({ 'llama.attention.sliding_window': 0.5 })], 'window_tokens'],
  ])('%s', async (_, files, rule) => {
    expect(await refusalOf(() => modelFromFiles(files, supplied))).toContain(rule);
  });

  test('whatever the metadata says, the answer is a model or a refusal', async () => {
    const value = fc.oneof(
      fc.nat(),
      fc.constantFrom(0, -1, NaN, 1.5, 2n ** 63n, 'text', [0], [NaN, 2], ['text'], []),
    );
    const keys = Object.keys(tinyExpertsGguf.metadata).filter((key) => !key.startsWith('general'));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value), async (metadata) => {
        const file = ggufFile({
          ...tinyExpertsGguf,
          metadata: { ...tinyExpertsGguf.metadata, ...metadata },
        });
        const outcome = await modelFromFiles([file]).catch(checkRefusal);
        if (typeof outcome === 'string' || outcome.text === undefined) return;
        expect(outcome.parameterCount).toBeGreaterThan(0);
        expect(Number.isSafeInteger(outcome.parameterCount)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever a file holds, it is read or refused', async () => {
    const name = fc.constantFrom('config.json', 'a.gguf', 'a.safetensors', 'a.index.json', 'a');
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 200 }), async (file, bytes) => {
        const outcome = await modelFromFiles([fileOf(file, bytes)]).catch(checkRefusal);
        expect(outcome).not.toHaveProperty('text');
      }),
    );
  });
});
