import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGguf } from '../../../src/data/imports/readGguf.ts';
import { fileOf, ggufFile, ggufHeader, type GgufParts } from './modelFileFixture.ts';
import { checkRefusal, refusalOf } from './refusal.ts';
import { tiny, tinyExpertsGguf, tinyGguf, tinyMetadata } from './tinyModels.ts';

const halfTerabyte = 500_000_000_000;
const megabyte = 1_000_000;

const withMetadata = (metadata: GgufParts['metadata']): GgufParts => ({
  ...tinyGguf,
  metadata: { ...tinyMetadata, ...metadata },
});
const factsWith = async (metadata: GgufParts['metadata']) =>
  (await readGguf(ggufFile(withMetadata(metadata)))).facts;

describe('what a GGUF file says', () => {
  test('a tensor is named by its role and layer, rows after columns', async () => {
    const { tensors } = await readGguf(ggufFile(tinyGguf));
    expect(tensors).toContainEqual({ role: 'token_embd', rowCount: 1000, columnCount: 64, copyCount: 1 });
    expect(tensors).toContainEqual({
      role: 'attn_k',
      layerIndex: 1,
      rowCount: 32,
      columnCount: 64,
      copyCount: 1,
    });
    expect(tensors).toHaveLength(tinyGguf.tensors.length);
  });

  test('experts are copies of one matrix', async () => {
    const { tensors, facts } = await readGguf(ggufFile(tinyExpertsGguf));
    expect(tensors).toContainEqual({
      role: 'ffn_down_exps',
      layerIndex: 0,
      rowCount: 64,
      columnCount: 32,
      copyCount: 8,
    });
    expect(facts.activeExpertCount).toBe(2);
  });

  test('its metadata tells name, heads and context', async () => {
    const { facts } = await readGguf(ggufFile(tinyGguf));
    expect(facts).toMatchObject({
      name: 'Tiny Llama',
      headCount: [4],
      kvHeadCount: [2],
      ropeHeadDim: 16,
      contextTokens: tiny.contextTokens,
    });
    expect(facts.windowTokens).toBeUndefined();
  });

  test('heads may differ by layer, numbers may be 64 bits wide', async () => {
    const facts = await factsWith({
      'llama.attention.head_count_kv': [2, 1],
      'llama.context_length': 2n ** 20n,
    });
    expect(facts.kvHeadCount).toEqual([2, 1]);
    expect(facts.contextTokens).toBe(1_048_576);
  });

  test('a family whose files are silent on the window pattern has the known one', async () => {
    const facts = await factsWith({
      'general.architecture': 'gemma3',
      'gemma3.attention.sliding_window': 1024,
    });
    expect(facts).toMatchObject({ windowTokens: 1024, windowPeriodCount: 6 });
  });

  test.each([
    ['qwen3next', 'gated-delta'],
    ['nemotron_h', 'mamba2'],
  ])('recurrent layers of %s are %s', async (architecture, kind) => {
    const { state } = await factsWith({
      'general.architecture': architecture,
      [`${architecture}.ssm.state_size`]: 128,
      [`${architecture}.ssm.inner_size`]: 4096,
      [`${architecture}.ssm.conv_kernel`]: 4,
      [`${architecture}.ssm.time_step_rank`]: 32,
      [`${architecture}.ssm.group_count`]: 16,
    });
    expect(state).toEqual({
      kind,
      stateDim: 128,
      innerDim: 4096,
      convolutionCount: 4,
      headCount: 32,
      groupCount: 16,
    });
  });

  test.each([
    [1, 'gguf-f16'],
    [7, 'gguf-q8_0'],
    [15, 'gguf-q4_k_m'],
    [30, 'gguf-iq4_xs'],
    [38, 'gguf-mxfp4'],
    [9999, 'gguf-q4_k_m'],
  ])('file type %d is format %s', async (type, format) => {
    const contents = await readGguf(ggufFile(withMetadata({ 'general.file_type': type })));
    expect(contents.formatId).toBe(format);
  });

  test('its tensors take what is left of the file behind the header', async () => {
    const header = ggufHeader(tinyGguf);
    const file = fileOf('model.gguf', header, header.length + 450_000);
    expect((await readGguf(file)).tensorBytes).toBe(450_000);
  });

  test('the second version of the format reads alike', async () => {
    const { tensors } = await readGguf(ggufFile({ ...tinyGguf, version: 2 }));
    expect(tensors).toHaveLength(tinyGguf.tensors.length);
  });

  test('only the header of a large file is loaded', async () => {
    const file = fileOf('large.gguf', ggufHeader(tinyGguf), halfTerabyte);
    await readGguf(file);
    expect(file.readCount()).toBeLessThan(3 * megabyte);
  });
});

describe('damaged GGUF files are refused', () => {
  const whole = ggufFile(tinyGguf);
  const header = ggufHeader(tinyGguf);
  const lastTensorBytes = 2 * tiny.innerDim * tiny.hiddenDim;

  test('cut anywhere before the last tensor', { timeout: 30_000 }, async () => {
    const most = whole.size - lastTensorBytes;
    const cut = fc.oneof(fc.nat(header.length), fc.nat(most));
    await fc.assert(
      fc.asyncProperty(cut, async (size) => {
        const message = await refusalOf(() =>
          readGguf(fileOf('cut.gguf', header.subarray(0, Math.min(size, header.length)), size)),
        );
        expect(message).toMatch(/^cut\.gguf must/);
      }),
      { numRuns: 200, examples: [[0], [1], [15], [16], [24], [header.length], [most]] },
    );
  });

  test('with any byte changed they are read or refused, never worse', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(header.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const spoilt = header.slice();
        spoilt[at] = (spoilt[at] ?? 0) ^ change;
        await readGguf(fileOf('spoilt.gguf', spoilt, whole.size)).catch(checkRefusal);
      }),
      { numRuns: 300 },
    );
  });

  const claims: readonly (readonly [string, Uint8Array])[] = [
    ['an empty file', new Uint8Array(0)],
    ['another kind of file', new TextEncoder().encode('PK\u0003\u0004 and so on, a zip file')],
    ['a version to come', ggufHeader({ ...tinyGguf, version: 99 })],
    ['2^60 tensors', ggufHeader({ ...tinyGguf, tensorCount: 2n ** 60n })],
    ['ten million tensors', ggufHeader({ ...tinyGguf, tensorCount: 10_000_000n })],
    ['2^60 fields of metadata', ggufHeader({ ...tinyGguf, metadataCount: 2n ** 60n })],
    ['more fields than there are', ggufHeader({ ...tinyGguf, metadataCount: 90_000n })],
    ['a dimension of 2^40', tensorOfShape([64, 2n ** 40n])],
    ['a negative dimension', tensorOfShape([-64, 64])],
    ['dimensions whose product overflows', tensorOfShape([2n ** 32n, 2n ** 32n, 2n ** 32n, 2n ** 32n])],
    ['dimensions that cannot be in the file', tensorOfShape([2n ** 32n, 2n ** 32n])],
    ['lists in lists in lists', ggufHeader(withMetadata({ deep: [[[[[[[[1]]]]]]]] }))],
    ['an alignment of nothing', ggufHeader(withMetadata({ 'general.alignment': 0 }))],
    ['an alignment beyond the file', ggufHeader(withMetadata({ 'general.alignment': 2 ** 31 }))],
  ];

  function tensorOfShape(shape: readonly (number | bigint)[]): Uint8Array {
    return ggufHeader({ ...tinyGguf, tensors: [{ name: 'token_embd.weight', shape }] });
  }

  test.each(claims)('%s', async (name, bytes) => {
    const size = name === 'an empty file' ? 0 : halfTerabyte;
    const file = fileOf('hostile.gguf', bytes, size);
    expect(await refusalOf(() => readGguf(file))).toMatch(/^hostile\.gguf must/);
    expect(file.readCount()).toBeLessThan(32 * megabyte);
  });

  test('a name of 2^40 bytes', async () => {
    const bytes = header.slice();
    new DataView(bytes.buffer).setBigUint64(24, 2n ** 40n, true);
    const file = fileOf('hostile.gguf', bytes, halfTerabyte);
    expect(await refusalOf(() => readGguf(file))).toContain('String length');
  });

  test('a list that never ends is read no further than a header may reach', async () => {
    const { 'tokenizer.ggml.tokens': tokens, ...metadata } = tinyMetadata;
    const bytes = ggufHeader({ metadata: { ...metadata, last: tokens }, tensors: [] });
    const list = new TextDecoder('latin1').decode(bytes).indexOf('last') + 'last'.length + 4;
    new DataView(bytes.buffer).setUint32(list, 10, true);
    new DataView(bytes.buffer).setBigUint64(list + 4, 1_000_000n, true);
    new DataView(bytes.buffer).setBigUint64(8, 90_000n, true);
    const file = fileOf('endless.gguf', bytes, halfTerabyte);
    await readGguf(file).catch(checkRefusal);
    expect(file.readCount()).toBeLessThan(32 * megabyte);
  });

  test('a key named __proto__ spoils nothing', async () => {
    const { facts } = await readGguf(
      ggufFile({ ...tinyGguf, metadata: { ['__proto__']: ['x'], ...tinyMetadata, constructor: 'x' } }),
    );
    expect(facts.name).toBe('Tiny Llama');
    expect(Object.hasOwn(Object.prototype, '0')).toBe(false);
  });
});
