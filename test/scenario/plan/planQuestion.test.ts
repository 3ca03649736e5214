import { describe, expect, test } from 'vitest';
import { firstLoadPerSecond } from '../../../src/estimates/cost/capacityOf.ts';
import { weekShapeOf } from '../../../src/estimates/cost/weekShapeOf.ts';
import { kernelIdsOf } from '../../../src/scenario/plan/kernelIdsOf.ts';
import { planQuestion } from '../../../src/scenario/plan/planQuestion.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, economics, kernels, planInputOf } from '../../estimates/plan/planFixture.ts';

describe('a question to the planner', () => {
  const input = planInputOf();

  test('holds every accelerator of the catalogue, with the servers that prices are recorded of', () => {
    expect(input.hardware.map(({ accelerator }) => accelerator.id)).toEqual(
      catalogue.accelerators.map(({ id }) => id),
    );
    const serverIds = input.hardware.flatMap(({ servers }) => servers.map(({ id }) => id));
    expect(serverIds.toSorted()).toEqual(economics.servers.map(({ id }) => id).toSorted());
  });

  test('travels to a worker as it is', () => {
    expect(structuredClone(input)).toEqual(input);
  });

  test('tries a model in its own format and in narrower ones', () => {
    const formatsOf = (modelId: string) =>
      planInputOf({ scenario: { modelId } }).models[0]?.weights.map(({ format }) => format.id);
    expect(formatsOf('llama-3.1-8b-instruct')).toEqual([
      'bf16',
      'fp8',
      'int4-g128',
      'nvfp4',
      'gguf-q8_0',
      'gguf-q6_k',
      'gguf-q4_k_m',
    ]);
    expect(formatsOf('gpt-oss-120b')).toEqual(['mxfp4', 'gguf-mxfp4']);
    expect(formatsOf('deepseek-r1')?.[0]).toBe('fp8-block');
    expect(formatsOf('deepseek-r1')).not.toContain('bf16');
  });

  test('lets engines run only where their makers say they do, and read only their formats', () => {
    const engine = (id: string) => input.engines.find((one) => one.engine.id === id);
    expect(engine('tensorrt-llm')?.acceleratorIds).not.toContain('amd-instinct-mi300x');
    expect(engine('vllm')?.acceleratorIds).toContain('amd-instinct-mi300x');
    expect(engine('vllm')?.acceleratorIds).not.toContain('nvidia-p40');
    expect(engine('llama-cpp')?.acceleratorIds).toContain('apple-m3-ultra-512gb');
    expect(engine('llama-cpp')?.weightFormatIds).toEqual(['gguf-q8_0', 'gguf-q6_k', 'gguf-q4_k_m']);
    expect(engine('vllm')?.weightFormatIds).toContain('fp8');
    const amd = input.hardware.find(({ accelerator }) => accelerator.vendor === 'amd');
    expect(amd?.unreadFormatIds).toContain('nvfp4');
  });

  test('takes the kernels at hand and falls back to constants of the class for the rest', () => {
    const none = planInputOf({ asked: { kernels: new Map() } });
    expect(none.hardware.every((one) => one.kernels === undefined)).toBe(true);
    expect(none.hardware.every(({ constants }) => constants['vllm'] !== undefined)).toBe(true);
    const h100 = input.hardware.find(({ accelerator }) => accelerator.id === 'nvidia-h100-sxm-80gb');
    expect(h100?.kernels?.acceleratorId).toBe('nvidia-h100-sxm-80gb');
    expect([...kernels.keys()]).toEqual(kernelIdsOf(catalogue));
  });

  test('gives a server price that the reader typed to the scenario’s own server alone', () => {
    const figures = { 'server-usd': { low: 1, mid: 2, high: 3 } };
    const own = planInputOf({
      scenario: { acceleratorId: 'nvidia-l40s' },
      money: { figures, serverId: '4x-nvidia-l40s', ownedCount: 3 },
    });
    const servers = own.hardware.flatMap((one) => one.servers);
    expect(servers.filter(({ assumed }) => assumed.serverUsd === 2).map(({ id }) => id)).toEqual([
      '4x-nvidia-l40s',
    ]);
    expect(servers.filter(({ ownedCount }) => ownedCount > 0).map(({ id }) => id)).toEqual([
      '4x-nvidia-l40s',
    ]);
  });

  test('makes the first peak what it is said to be', () => {
    const asked = planInputOf({ asked: { peakRequestsPerSecond: 12 } });
    const [server] = asked.hardware.flatMap(({ servers }) => servers);
    if (!server) throw new TypeError('servers must hold one, got none');
    const mean = firstLoadPerSecond(asked.load, server.assumed);
    expect(mean * weekShapeOf(asked.load.hours).peak * server.assumed.peakFraction).toBeCloseTo(12, 9);
  });

  test('takes spares and promise from the decisions about money, and lengths from the scenario', () => {
    const { constraints, promise, load } = planInputOf({
      money: {
        spareCount: 2,
        ttftSeconds: 3,
        tpotMilliseconds: 40,
        endToEndSeconds: 20,
        promisedPercent: '99',
      },
    });
    expect(constraints.leastSpareCount).toBe(2);
    expect(promise).toEqual({
      promisedFraction: 0.99,
      ttftSeconds: 3,
      tpotSeconds: 0.04,
      endToEndSeconds: 20,
    });
    expect(load).toMatchObject({ inputTokens: 1500, outputTokens: 300, maxTokens: 1800 });
  });

  test('is refused for a model that nobody knows', () => {
    expect(() =>
      planQuestion({
        catalogue,
        economics,
        scenario: { ...initialScenario, modelId: 'nope' },
        money: initialMoney,
        kernels,
      }),
    ).toThrow('modelId must be in the catalogue, got nope');
  });
});
