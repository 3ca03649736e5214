import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/estimates/languageModel/layers.ts';
import type { Operator } from '../../../src/estimates/performance/Operator.ts';
import { operatorsOf } from '../../../src/estimates/performance/operatorsOf.ts';
import { catalogue } from './performanceFixture.ts';

const bf16 = { dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' } as const;
function operators(id: string, tensorCount = 1, expertCount = 1): readonly Operator[] {
  const architecture = catalogue.models.find((one) => one.id === id)?.architecture;
  if (!architecture) throw new RangeError(`id must be in the catalogue, got ${id}`);
  const { hiddenDim } = architecture;
  return operatorsOf(layersOf(architecture), {
    hiddenDim,
    tensorCount,
    expertCount,
    cacheBits: 16,
    arithmeticOf: () => bf16,
  });
}
const kinds = (list: readonly Operator[]) => new Set(list.map(({ kind }) => kind));
const only = <Kind extends Operator['kind']>(list: readonly Operator[], kind: Kind) =>
  list.filter((one): one is Extract<Operator, { kind: Kind }> => one.kind === kind);
/** Weights that every row of a step is multiplied with. */
const productElements = (list: readonly Operator[]) =>
  list.reduce(
    (sum, one) => (one.kind === 'matrix-product' ? sum + one.count * one.outputDim * one.inputDim : sum),
    0,
  );

describe('dense model', () => {
  test('products hold its weights but embedding and head', () => {
    const [layerCount, all] = [32, operators('llama-3.1-8b-instruct')];
    expect(productElements(all)).toBe(layerCount * (4096 * (4096 + 2048) + 4096 * 4096 + 3 * 4096 * 14336));
  });

  test('tensor parallelism cuts products and heads and adds two sums a layer', () => {
    const [alone, cut] = [operators('llama-3.1-8b-instruct'), operators('llama-3.1-8b-instruct', 4)];
    expect(productElements(cut)).toBe(productElements(alone) / 4);
    expect(only(cut, 'attention')[0]).toMatchObject({ headCount: 8, kvHeadCount: 2, count: 32 });
    expect(kinds(alone)).not.toContain('all-reduce');
    const sums = cut.filter(({ kind }) => kind === 'all-reduce').map(({ count }) => count);
    expect(sums).toEqual([32, 32]);
  });

  test('more accelerators than key-value heads keep one each', () => {
    expect(only(operators('llama-3.1-8b-instruct', 16), 'attention')[0]).toMatchObject({ kvHeadCount: 1 });
  });
});

describe('experts', () => {
  test('cut over the tensor group every accelerator holds them all, narrower', () => {
    const [cut] = only(operators('qwen3-235b-a22b', 4), 'experts');
    expect(cut).toMatchObject({ heldExpertCount: 128, innerDim: 1536 / 4, groupCount: 1 });
  });

  test('shared whole each holds its share', () => {
    const list = operators('qwen3-235b-a22b', 4, 4);
    expect(only(list, 'experts')[0]).toMatchObject({ heldExpertCount: 32, innerDim: 1536, groupCount: 1 });
    expect(kinds(list)).not.toContain('all-to-all');
  });

  test('shared by several copies their rows travel', () => {
    const list = operators('qwen3-235b-a22b', 1, 8);
    expect(only(list, 'experts')[0]).toMatchObject({ heldExpertCount: 16, groupCount: 8 });
    expect(list.find(({ kind }) => kind === 'all-to-all')).toMatchObject({
      rankCount: 8,
      bytesPerRow: 8 * 4096 * 2,
    });
  });

  test('what all tokens share is multiplied beside them', () => {
    const shared = only(operators('deepseek-r1'), 'matrix-product').filter(
      (one) => one.group === 'feed-forward',
    );
    expect(shared.some(({ inputDim, outputDim }) => inputDim === 7168 && outputDim === 2 * 2048)).toBe(true);
  });
});

describe('kinds of attention and state', () => {
  test.each([
    ['deepseek-r1', 'latent-attention'],
    ['llama-3.1-8b-instruct', 'attention'],
    ['qwen3-next-80b-a3b-instruct', 'state'],
    ['kimi-linear-48b-a3b-instruct', 'state'],
    ['nemotron-h-56b-base-8k', 'state'],
    ['jamba-1.5-mini', 'state'],
  ] as const)('%s runs %s', (id, kind) => {
    expect(kinds(operators(id))).toContain(kind);
  });

  test('windows stay on the layers that have them', () => {
    const windows = only(operators('gpt-oss-120b'), 'attention').map(({ windowCount, count }) => [
      windowCount,
      count,
    ]);
    expect(windows).toContainEqual([128, 18]);
    expect(windows).toContainEqual([Number.POSITIVE_INFINITY, 18]);
  });

  test('a scorer reads all tokens and attention the best of them', () => {
    const [sparse] = only(operators('deepseek-v3.2'), 'latent-attention');
    expect(sparse).toMatchObject({ topCount: 2048, scorerHeadCount: 64, scorerHeadDim: 128 });
  });

  test('families of state', () => {
    const families = (id: string) => new Set(only(operators(id), 'state').map(({ family }) => family));
    expect(families('qwen3-next-80b-a3b-instruct')).toEqual(new Set(['gdn']));
    expect(families('kimi-linear-48b-a3b-instruct')).toEqual(new Set(['kda']));
    expect(families('nemotron-h-56b-base-8k')).toEqual(new Set(['ssm']));
  });

  test('a short convolution is two products and a pass', () => {
    expect(kinds(operators('lfm2-350m').filter(({ group }) => group !== 'attention'))).toEqual(
      new Set(['matrix-product', 'element-wise']),
    );
  });
});

test('every catalogued model gives operators with positive widths', () => {
  for (const { id } of catalogue.models) {
    for (const operator of operators(id, 2)) {
      for (const [key, value] of Object.entries(operator)) {
        if (typeof value === 'number' && !key.startsWith('scorer'))
          expect(value, `${id} ${operator.kind} ${key}`).toBeGreaterThan(0);
      }
    }
  }
});
