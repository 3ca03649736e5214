import { describe, expect, test } from 'vitest';
import { efficiencyOf } from '../../../src/estimates/performance/Efficiency.ts';
import { compileOperator } from '../../../src/estimates/performance/operators/compileOperator.ts';
import { acceleratorOf, closedLoop, constants, estimateOf, kernelsOf } from './performanceFixture.ts';

// InferenceX draws lengths evenly from 0.8 to 1.0 of the nominal ones and sends ten requests a client.
const [shortLength, longLength] = [922, 7373];
const h100 = 'nvidia-h100-sxm-80gb';
const h200 = 'nvidia-h200-sxm';

interface Golden {
  readonly model: string;
  readonly format: string;
  readonly accelerator: string;
  readonly engine: string;
  readonly version?: string;
  readonly tensor: number;
  readonly lengths: readonly [number, number];
  readonly clients: number;
  readonly ttft: number;
  readonly tpot: number;
}

const vllm = { format: 'fp8', engine: 'vllm' } as const;
const trt = { format: 'fp8', engine: 'tensorrt-llm', version: '1.0.0rc3', accelerator: h100 } as const;
const llama70 = { ...vllm, model: 'llama-3.1-70b-instruct' } as const;
const gptOss = { model: 'gpt-oss-120b', format: 'mxfp4', engine: 'vllm', version: '0.18.0' } as const;
const sglang = {
  model: 'deepseek-r1',
  format: 'fp8-block',
  accelerator: h200,
  engine: 'sglang',
  version: '0.5.9',
  tensor: 8,
} as const;
const one: readonly [number, number] = [shortLength, shortLength];

/** Published runs of InferenceX and AIConfigurator, milliseconds. */
const rows: readonly (Golden & { readonly name: string })[] = [
  { name: '36', ...llama70, accelerator: h100, tensor: 4, lengths: one, clients: 8, ttft: 96.3, tpot: 12.11 },
  {
    name: '37',
    ...llama70,
    accelerator: h100,
    tensor: 4,
    lengths: one,
    clients: 64,
    ttft: 256.4,
    tpot: 19.51,
  },
  {
    name: '38',
    ...llama70,
    accelerator: h100,
    tensor: 8,
    lengths: [longLength, shortLength],
    clients: 32,
    ttft: 689,
    tpot: 21.61,
  },
  { name: '39', ...llama70, accelerator: h200, tensor: 2, lengths: one, clients: 32, ttft: 272, tpot: 20.35 },
  {
    name: '40',
    ...llama70,
    accelerator: h200,
    tensor: 4,
    lengths: [longLength, shortLength],
    clients: 16,
    ttft: 775,
    tpot: 17.44,
  },
  { name: '41', ...gptOss, accelerator: h100, tensor: 4, lengths: one, clients: 16, ttft: 62.2, tpot: 5.83 },
  { name: '42', ...gptOss, accelerator: h100, tensor: 2, lengths: one, clients: 64, ttft: 169, tpot: 14.83 },
  {
    name: '43',
    ...gptOss,
    accelerator: h200,
    tensor: 2,
    lengths: [shortLength, longLength],
    clients: 16,
    ttft: 88.1,
    tpot: 7.45,
  },
  {
    name: '44',
    ...trt,
    model: 'qwen3-32b',
    tensor: 2,
    lengths: [2048, 512],
    clients: 32,
    ttft: 492,
    tpot: 18.08,
  },
  {
    name: '45',
    ...trt,
    model: 'llama-3.1-8b-instruct',
    format: 'bf16',
    tensor: 1,
    lengths: [1024, 512],
    clients: 32,
    ttft: 226,
    tpot: 9.88,
  },
  { name: '46, 4 clients', ...sglang, lengths: one, clients: 4, ttft: 260, tpot: 10.29 },
  { name: '46, 16 clients', ...sglang, lengths: one, clients: 16, ttft: 286, tpot: 16.63 },
  { name: '46, 64 clients', ...sglang, lengths: one, clients: 64, ttft: 419, tpot: 32.99 },
];

describe('published runs', () => {
  test.each(rows)(
    'row $name',
    ({ model, format, accelerator, engine, version, tensor, lengths, clients, ttft, tpot }) => {
      const [inputTokens, outputTokens] = lengths;
      const estimate = estimateOf(
        {
          model,
          weightFormat: format,
          accelerator,
          tensorParallel: tensor,
          engine,
          ...(version !== undefined && { engineVersion: version }),
          inputTokens,
          outputTokens,
        },
        closedLoop(clients, 10 * clients),
      );
      expect(Math.abs((1e3 * estimate.tpotSeconds.mid) / tpot - 1)).toBeLessThanOrEqual(0.15);
      expect(Math.abs((1e3 * estimate.ttftSeconds.mid) / ttft - 1)).toBeLessThanOrEqual(0.35);
    },
  );
});

describe('measured kernels of H100', () => {
  const kernels = kernelsOf(h100);
  const efficiency = efficiencyOf({
    accelerator: acceleratorOf(h100),
    engine: 'vllm',
    constants,
    ...(kernels && { kernels }),
  });
  const width = 8192;
  const product = compileOperator(
    {
      kind: 'matrix-product',
      group: 'projections',
      count: 1,
      outputDim: width,
      inputDim: width,
      arithmetic: { dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' },
    },
    efficiency,
  );

  test.each([
    [1, 51.6],
    [width, 1541.7],
  ])('row 47: a product of %d rows takes %d microseconds', (rowCount, microseconds) => {
    const seconds = product.linearSeconds?.(rowCount) ?? 0;
    expect(Math.abs((1e6 * seconds) / microseconds - 1)).toBeLessThanOrEqual(0.15);
  });

  test.each([
    [8 * 1024, 5.1],
    [1024 ** 2, 15],
    [16 * 1024 ** 2, 92],
  ])('row 48: an all-reduce of %d bytes over eight takes %d microseconds', (bytes, microseconds) => {
    const reduce = compileOperator(
      { kind: 'all-reduce', group: 'communication', count: 1, bytesPerRow: bytes, rankCount: 8 },
      efficiency,
    );
    expect(Math.abs((1e6 * (reduce.linearSeconds?.(1) ?? 0)) / microseconds - 1)).toBeLessThanOrEqual(0.15);
  });
});
