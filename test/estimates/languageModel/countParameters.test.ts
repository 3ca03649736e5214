import { describe, expect, test } from 'vitest';
import type { Architecture, ExpertsPart } from '../../../src/estimates/languageModel/Architecture.ts';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';
import { modelOf } from '../memory/memoryFixture.ts';

const experts: ExpertsPart = {
  kind: 'experts',
  expertCount: 8,
  activeExpertCount: 2,
  innerDim: 32,
  gated: true,
  sharedInnerDim: 0,
  normCount: 1,
};

/** One expert layer of hidden width 16: 8 experts of 3 x 16 x 32, a router of 8 x 16 and a norm of 16. */
const small: Architecture = {
  hiddenDim: 16,
  vocabularyCount: 100,
  tiedEmbedding: false,
  contextTokens: 4096,
  finalNormCount: 1,
  rotaryDim: 16,
  extras: [],
  parts: { experts },
  layers: [{ repeatCount: 1, pattern: [['experts']] }],
};

describe('the total', () => {
  test('adds embedding, head, layers and final norm', () => {
    expect(countParameters(small).total).toBe(1600 + 1600 + (8 * 1536 + 128 + 16) + 16);
  });

  test('counts a tied embedding once', () => {
    const tied = countParameters({ ...small, tiedEmbedding: true });
    expect(countParameters(small).total - tied.total).toBe(1600);
    expect(tied).toMatchObject({ embedding: 1600, head: 0 });
  });

  test('adds an encoder that does not work on every token', () => {
    const extras = [{ name: 'vision encoder', kind: 'encoder', parameterCount: 5000 }] as const;
    const seeing = countParameters({ ...small, extras });
    expect(seeing.total - countParameters(small).total).toBe(5000);
    expect(seeing.active).toBe(countParameters(small).active);
    expect(seeing.extra).toBe(5000);
  });

  test.each([
    ['llama-3.1-8b-instruct', 8_030_261_248],
    ['llama-3.1-70b-instruct', 70_553_706_496],
    ['llama-3.1-405b-instruct', 405_853_388_800],
    ['mixtral-8x7b-instruct-v0.1', 46_702_792_704],
    ['qwen2.5-72b-instruct', 72_706_203_648],
    ['qwen3-235b-a22b', 235_093_634_560],
  ])('of %s is that of its published tensors, %d', (id, total) => {
    expect(countParameters(modelOf(id).architecture).total).toBe(total);
  });
});

describe('the active parameters', () => {
  test('leave out idle experts and the look-up in the input embedding', () => {
    expect(countParameters(small).active).toBe(1600 + (2 * 1536 + 128 + 16) + 16);
  });

  test('keep the tied table, since the head works with it', () => {
    const tied = countParameters({ ...small, tiedEmbedding: true });
    expect(tied.active).toBe(countParameters(small).active);
  });

  test('are all when every expert is chosen', () => {
    const every = { ...experts, activeExpertCount: experts.expertCount };
    const { total, active, embedding } = countParameters({ ...small, parts: { experts: every } });
    expect(active).toBe(total - embedding);
  });

  test('keep shared experts whole', () => {
    const shared = countParameters({ ...small, parts: { experts: { ...experts, sharedInnerDim: 64 } } });
    expect(shared.active - countParameters(small).active).toBe(3 * 16 * 64);
  });

  test('hold what an extra says works on every token', () => {
    const extras = [
      { name: 'hyper-connections', kind: 'linear', parameterCount: 500, activeParameterCount: 300 },
    ] as const;
    const extended = countParameters({ ...small, extras });
    expect(extended.active - countParameters(small).active).toBe(300);
    expect(extended.total - countParameters(small).total).toBe(500);
  });

  test('of a dense model are all but one embedding table', () => {
    const { total, active, embedding } = countParameters(modelOf('llama-3.1-8b-instruct').architecture);
    expect(active).toBe(total - embedding);
  });
});
