import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSafetensors } from '../../../src/data/imports/readSafetensors.ts';
import { fileOf, safetensorsFile, safetensorsHeader } from './modelFileFixture.ts';
import { checkRefusal, refusalOf } from './refusal.ts';
import { tinyShapes } from './tinyModels.ts';

const halfTerabyte = 500_000_000_000;
const megabyte = 1_000_000;

/** The role a tensor of this name is given. */
const roleOf = async (name: string): Promise<string | undefined> =>
  (await readSafetensors(safetensorsFile({ [name]: [8, 4] }))).tensors[0]?.role;

describe('what a safetensors file says', () => {
  test('a tensor is named by its role and layer, rows before columns', async () => {
    const { tensors } = await readSafetensors(safetensorsFile(tinyShapes([0, 1])));
    expect(tensors).toContainEqual({ role: 'token_embd', rowCount: 1000, columnCount: 64, copyCount: 1 });
    expect(tensors).toContainEqual({
      role: 'attn_v',
      layerIndex: 1,
      rowCount: 32,
      columnCount: 64,
      copyCount: 1,
    });
  });

  test.each([
    ['model.embed_tokens.weight', 'token_embd'],
    ['lm_head.weight', 'output'],
    ['model.layers.3.self_attn.q_a_proj.weight', 'attn_q_a'],
    ['model.layers.3.self_attn.q_a_layernorm.weight', 'attn_a_norm'],
    ['model.layers.3.self_attn.kv_a_proj_with_mqa.weight', 'attn_kv_a_mqa'],
    ['model.layers.3.self_attn.q_norm.weight', 'attn_q_norm'],
    ['transformer.h.3.attn.Wqkv.weight', 'attn_qkv'],
    ['layers.3.attention.wq.weight', 'attn_q'],
    ['model.layers.3.mlp.gate.weight', 'ffn_gate_inp'],
    ['model.layers.3.mlp.gate_up_proj.weight', 'ffn_gate_up'],
    ['layers.3.feed_forward.w2.weight', 'ffn_down'],
    ['model.layers.3.mlp.shared_experts.down_proj.weight', 'ffn_down_shexp'],
    ['vision_tower.layers.3.self_attn.q_proj.weight', 'encoder'],
    ['something.of.its.own', 'something.of.its.own'],
  ])('%s is %s', async (name, role) => {
    expect(await roleOf(name)).toBe(role);
  });

  test('an encoder belongs to no layer of the language model', async () => {
    const { tensors } = await readSafetensors(safetensorsFile({ 'visual.blocks.3.attn.qkv.weight': [8, 4] }));
    expect(tensors).toEqual([{ role: 'encoder', rowCount: 8, columnCount: 4, copyCount: 1 }]);
  });

  test('experts stored one by one are copies of one matrix', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `model.layers.0.mlp.experts.${index}`);
    const shapes = names.flatMap((name): readonly (readonly [string, readonly number[]])[] => [
      [`${name}.gate_proj.weight`, [32, 64]],
      [`${name}.up_proj.weight`, [32, 64]],
      [`${name}.down_proj.weight`, [64, 32]],
    ]);
    const { tensors } = await readSafetensors(safetensorsFile(Object.fromEntries(shapes)));
    expect(tensors).toEqual([
      { role: 'ffn_up_exps', layerIndex: 0, rowCount: 32, columnCount: 64, copyCount: 16 },
      { role: 'ffn_down_exps', layerIndex: 0, rowCount: 64, columnCount: 32, copyCount: 8 },
    ]);
  });

  test.each([
    ['BF16', 'bf16'],
    ['F16', 'fp16'],
    ['F32', 'fp32'],
    ['F8_E4M3', 'fp8'],
    ['I32', 'int4-g128'],
    ['U8', 'nf4'],
    ['F99', 'bf16'],
  ])('weights of type %s are %s', async (dtype, format) => {
    const { formatId } = await readSafetensors(safetensorsFile(tinyShapes([0]), 'model.safetensors', dtype));
    expect(formatId).toBe(format);
  });

  test('the format is the one that takes most bytes', async () => {
    const header = safetensorsHeader({
      norm: { dtype: 'F32', shape: [10], data_offsets: [0, 40] },
      weight: { dtype: 'F8_E4M3', shape: [10, 10], data_offsets: [40, 140] },
    });
    const contents = await readSafetensors(fileOf('model.safetensors', header, header.length + 140));
    expect(contents).toMatchObject({ formatId: 'fp8', tensorBytes: 140 });
  });

  test('only the header of a large file is loaded', async () => {
    const header = safetensorsHeader({
      weight: { dtype: 'BF16', shape: [250_000, 1_000_000], data_offsets: [0, halfTerabyte] },
    });
    const file = fileOf('large.safetensors', header, header.length + halfTerabyte);
    expect((await readSafetensors(file)).tensorBytes).toBe(halfTerabyte);
    expect(file.readCount()).toBe(header.length);
  });
});

/** A header with one tensor, as text, so that it can hold what no JSON writer would write. */
const withShape = (shape: string, offsets = '[0,8]'): string =>
  `{"weight":{"dtype":"BF16","shape":${shape},"data_offsets":${offsets}}}`;
const levels = 100_000;

describe('damaged safetensors files are refused', () => {
  test('cut anywhere', async () => {
    const whole = safetensorsFile(tinyShapes([0, 1]), 'cut.safetensors');
    const bytes = new Uint8Array(await whole.bytes(0, whole.size));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.nat(whole.size - 1), fc.nat(2000)), async (size) => {
        const file = fileOf('cut.safetensors', bytes.subarray(0, size));
        await refusalOf(() => readSafetensors(file));
      }),
      { numRuns: 300, examples: [[0], [7], [8], [whole.size - 1]] },
    );
  });

  test('with any byte of the header changed they are read or refused, never worse', async () => {
    const header = safetensorsHeader({
      'model.embed_tokens.weight': { dtype: 'BF16', shape: [4, 2], data_offsets: [0, 16] },
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(header.length - 1), fc.nat(255), async (at, byte) => {
        const spoilt = header.slice();
        spoilt[at] = byte;
        await readSafetensors(fileOf('spoilt.safetensors', spoilt, header.length + 16)).catch(checkRefusal);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no JSON', '{"weight":', 'header of hostile.safetensors must be JSON'],
    ['a list', '[]', 'must be a JSON object, got a list of 0'],
    ['nothing', 'null', 'must be a JSON object, got null'],
    ['a number for a tensor', '{"weight":1}', 'weight must be an object, got 1'],
    ['no type', '{"weight":{"shape":[4],"data_offsets":[0,8]}}', 'weight dtype must be a text, got nothing'],
    ['no shape', '{"weight":{"dtype":"BF16","data_offsets":[0,8]}}', 'got nothing'],
    ['NaN for a dimension', withShape('[NaN]'), 'whole numbers, got [null]'],
    ['a negative dimension', withShape('[-4]'), 'whole numbers, got [-4]'],
    ['a fraction for a dimension', withShape('[0.5]'), 'whole numbers, got [0.5]'],
    ['a dimension beyond counting', withShape('[1e300]'), 'whole numbers, got [1e+300]'],
    ['a text for a dimension', withShape('["4"]'), 'whole numbers, got ["4"]'],
    ['too many dimensions', withShape('[1,1,1,1,1,1,1,1,1]'), 'short list'],
    ['a product that overflows', withShape('[9007199254740991,9007199254740991]'), 'must fit its 8 bytes'],
    ['offsets that descend', withShape('[4]', '[8,0]'), 'ascending numbers, got [8, 0]'],
    ['offsets that are negative', withShape('[4]', '[-8,0]'), 'ascending numbers, got [-8, 0]'],
    ['offsets behind the file', withShape('[4]', '[0,1e15]'), 'must end within the file'],
    ['a shape too large for its bytes', withShape('[1000]'), 'shape must fit its 8 bytes, got 1000 elements'],
    ['a shape nested without end', withShape('['.repeat(levels) + ']'.repeat(levels)), 'at most 64 deep'],
    ['objects nested without end', '{"a":'.repeat(levels) + '1' + '}'.repeat(levels), 'at most 64 deep'],
    ['a key named __proto__', '{"__proto__":{"shape":[4]}}', '__proto__ dtype must be a text'],
    ['no name', '{"":1}', 'tensor "" must be an object, got 1'],
    ['a name of two lines', '{"a\\nb":1}', 'tensor "a\\nb" must be an object, got 1'],
    ['a long name', `{"${'n'.repeat(100_000)}":1}`, `${'n'.repeat(60)} must be an object`],
  ])('%s', async (_, text, rule) => {
    const header = safetensorsHeader(text);
    const file = fileOf('hostile.safetensors', header, header.length + 8);
    expect(await refusalOf(() => readSafetensors(file))).toContain(rule);
  });

  test.each([
    ['2^63 bytes', 2n ** 63n],
    ['the largest number of bytes', 2n ** 64n - 1n],
    ['a hundred million bytes', 99_999_999n],
    ['no bytes', 0n],
  ])('a header of %s is not loaded', async (_, length) => {
    const file = fileOf('hostile.safetensors', safetensorsHeader('{}', length), halfTerabyte);
    expect(await refusalOf(() => readSafetensors(file))).toMatch(/^header of hostile\.safetensors must fit/);
    expect(file.readCount()).toBe(8);
  });

  test('the longest header allowed is a few tens of megabytes', async () => {
    const file = fileOf('hostile.safetensors', safetensorsHeader('{}', 30_000_000n), halfTerabyte);
    await refusalOf(() => readSafetensors(file));
    expect(file.readCount()).toBeLessThan(31 * megabyte);
  });
});
