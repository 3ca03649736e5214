import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { records } = readRecords();
const names = new NameIndex(records);

describe('models by the names the world uses', () => {
  test.each([
    ['meta-llama/Llama-3.1-70B-Instruct', 'llama-3.1-70b-instruct', undefined],
    ['Meta-Llama-3.1-70B-Instruct', 'llama-3.1-70b-instruct', undefined],
    ['llama3.1:70b', 'llama-3.1-70b-instruct', undefined],
    ['openai/gpt-oss-120b', 'gpt-oss-120b', undefined],
    ['deepseek-ai/DeepSeek-R1', 'deepseek-r1', undefined],
    ['Qwen3-8B-Instruct', 'qwen3-8b', undefined],
    ['bartowski/Llama-3.3-70B-Instruct-GGUF', 'llama-3.3-70b-instruct', undefined],
    ['qwen3:8b', 'qwen3-8b', undefined],
    ['nvidia/Llama-3.1-8B-Instruct-FP8', 'llama-3.1-8b-instruct', 'fp8'],
    ['RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8-dynamic', 'llama-3.1-70b-instruct', 'fp8'],
    ['Qwen/Qwen3-235B-A22B-FP8', 'qwen3-235b-a22b', 'fp8-block'],
    ['Qwen/Qwen3-8B-AWQ', 'qwen3-8b', 'int4-g128'],
    ['hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4', 'llama-3.1-70b-instruct', 'int4-g128'],
    ['Qwen/Qwen2.5-72B-Instruct-GPTQ-Int4', 'qwen2.5-72b-instruct', 'int4-g128'],
    ['Qwen/Qwen2.5-72B-Instruct-GPTQ-Int8', 'qwen2.5-72b-instruct', 'int8'],
    ['RedHatAI/Llama-3.3-70B-Instruct-quantized.w4a16', 'llama-3.3-70b-instruct', 'int4-g128'],
    ['RedHatAI/Llama-3.3-70B-Instruct-quantized.w8a8', 'llama-3.3-70b-instruct', 'int8'],
    ['unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit', 'llama-3.1-8b-instruct', 'nf4'],
    ['unsloth/Qwen3-8B-unsloth-bnb-4bit', 'qwen3-8b', 'nf4'],
    ['nvidia/Llama-3.3-70B-Instruct-NVFP4', 'llama-3.3-70b-instruct', 'nvfp4'],
    ['nvidia/Llama-3.3-70B-Instruct-FP4', 'llama-3.3-70b-instruct', 'nvfp4'],
    ['hf.co/unsloth/Qwen3-8B-GGUF:Q4_K_M', 'qwen3-8b', 'gguf-q4_k_m'],
    ['Qwen_Qwen3-8B-Q4_K_M.gguf', 'qwen3-8b', 'gguf-q4_k_m'],
    ['Qwen3-235B-A22B-Q4_K_M-00001-of-00003.gguf', 'qwen3-235b-a22b', 'gguf-q4_k_m'],
    ['llama3.3:70b-instruct-q4_K_M', 'llama-3.3-70b-instruct', 'gguf-q4_k_m'],
    ['Llama-3.3-70B-Instruct-f16.gguf', 'llama-3.3-70b-instruct', 'gguf-f16'],
  ])('%s', (name, modelId, formatId) => {
    expect(names.model(name)).toEqual(formatId === undefined ? { modelId } : { modelId, formatId });
    if (formatId !== undefined) expect(records.formats.has(formatId)).toBe(true);
  });

  test('every id, name, repository and alias of a record finds it', () => {
    const lost = [...records.models].flatMap(([id, { name, hugging_face, aliases }]) =>
      [id, name, hugging_face, ...aliases].filter((one) => names.model(one)?.modelId !== id),
    );
    expect(lost).toEqual([]);
  });

  test('a republication whose name does not tell its format is found with it', () => {
    const listed = [...records.models].flatMap(([modelId, { republished }]) =>
      republished.map(({ hugging_face, format }) => ({ name: hugging_face, modelId, formatId: format })),
    );
    const wrong = listed.filter(({ name, modelId, formatId }) => {
      const found = names.model(name);
      return found?.modelId !== modelId || (found.formatId ?? formatId) !== formatId;
    });
    expect(wrong).toEqual([]);
  });

  test('a quantised name finds its model whatever the case', () => {
    for (const [id, { hugging_face }] of records.models) {
      const found = names.model(`${hugging_face}-NVFP4`.toLowerCase());
      expect(found).toEqual({ modelId: id, formatId: 'nvfp4' });
    }
  });

  test.each(['', ' ', '/', 'nonsense', 'meta-llama/Llama-9-70B', 'x.gguf', '-AWQ', '__proto__', 'toString'])(
    '%j is no model',
    (name) => {
      expect(names.model(name)).toBeUndefined();
    },
  );
});

/** Ways to write the same name. */
const spellings = (name: string): readonly string[] => [
  name,
  name.toUpperCase(),
  name.toLowerCase(),
  name.replace(/[\s_-]/g, '_'),
  name.replace(/[\s_-]/g, '-'),
  name.replace(/[\s_-]/g, ' '),
  name.replace(/[\s_-]/g, ''),
];

describe('accelerators, formats and engines', () => {
  test.each([
    ['h100_sxm', 'nvidia-h100-sxm-80gb'],
    ['H100 SXM 80GB', 'nvidia-h100-sxm-80gb'],
    ['NVIDIA H100 80GB HBM3', 'nvidia-h100-sxm-80gb'],
    ['NVIDIA A100-SXM4-80GB', 'nvidia-a100-sxm-80gb'],
    ['RTX4090', 'nvidia-rtx-4090'],
    ['l40s', 'nvidia-l40s'],
    ['mi300x', 'amd-instinct-mi300x'],
  ])('%s', (name, id) => {
    expect(names.accelerator(name)).toBe(id);
  });

  test('every name of an accelerator finds it, however it is spelt', () => {
    const lost = [...records.accelerators].flatMap(([id, { name, short_name, aliases }]) =>
      [id, name, short_name, ...aliases]
        .flatMap(spellings)
        .filter((spelling) => names.accelerator(spelling) !== id),
    );
    expect(lost).toEqual([]);
  });

  test('every name of a format and of an engine finds it', () => {
    for (const [id, { name, aliases }] of records.formats)
      for (const spelling of [id, name, ...aliases].flatMap(spellings))
        expect(names.format(spelling)).toBe(id);
    for (const [id, { name }] of records.engines)
      for (const spelling of [id, name].flatMap(spellings)) expect(names.engine(spelling)).toBe(id);
  });

  test.each(['', 'H9000', 'int3', '__proto__', 'constructor'])('%j is none of them', (name) => {
    expect([names.accelerator(name), names.format(name), names.engine(name)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('no name throws', () => {
  const piece = fc.constantFrom('-GGUF', ':Q4_K_M', '-fp8', '_', '/', '-it', '.gguf', '-awq', ':latest', 'q');
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.constantFrom(...[...records.models.keys()]).chain((id) => piece.map((ending) => id + ending)),
  );

  test('whatever it is made of', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { modelId } = names.model(text) ?? {};
        if (modelId !== undefined) expect(records.models.has(modelId)).toBe(true);
        names.accelerator(text);
        names.format(text);
        names.engine(text);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['-GGUF', '-fp8', '-it', '-awq-int4', '_', 'a/', ' '])('nor %j twenty thousand times', (text) => {
    expect(names.model(text.repeat(20_000))).toBeUndefined();
  });
});
