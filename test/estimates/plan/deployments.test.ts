import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readRecords } from '../../../src/data/readRecords.ts';
import type { PlanInput } from '../../../src/estimates/plan/PlanInput.ts';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { smallInputOf, planInputOf } from './planFixture.ts';

const deployment = z.strictObject({
  model: z.string(),
  format: z.string(),
  accelerator: z.string(),
  count: z.number().int().positive(),
  least_gb: z.number().positive(),
  source: z.string(),
  at: z.string(),
});
type Deployment = z.infer<typeof deployment>;

const { runs, fails } = z
  .strictObject({ runs: z.array(deployment).min(30), fails: z.array(deployment).min(10) })
  .parse(parse(readFileSync('test/estimates/plan/deployments.yaml', 'utf8')));

const [anyServer] = smallInputOf().hardware.flatMap(({ servers }) => servers);

/** One deployment as a question: a server of its accelerators, vLLM, its format, and nothing promised. */
function inputOf({ model, format, accelerator, count }: Deployment): PlanInput {
  const input = planInputOf({
    scenario: { modelId: model, inputTokens: 1000, outputTokens: 200 },
    asked: { weightFormatIds: [format] },
  });
  return {
    ...input,
    hardware: input.hardware
      .filter((one) => one.accelerator.id === accelerator)
      .map((one) => ({
        ...one,
        servers: anyServer
          ? [{ ...anyServer, priced: true, shape: { ...anyServer.shape, acceleratorCount: count } }]
          : [],
      })),
    engines: input.engines.filter(({ engine }) => engine.id === 'vllm'),
    layouts: { tensorCounts: [1, 2, 4, 8], pipelineCounts: [1], expertParallel: true, poolRatios: [] },
    promise: { promisedFraction: 0.5, ttftSeconds: 600, tpotSeconds: 60 },
  };
}

const titled = (deployments: readonly Deployment[]) =>
  deployments.map(
    (one) => [`${one.model} in ${one.format} on ${one.count} x ${one.accelerator}`, one] as const,
  );

describe('what its source runs is found a plan:', () => {
  test.each(titled(runs))('%s', (_, one) => {
    const { cheapest, rejections } = planOf(inputOf(one));
    expect(cheapest, JSON.stringify(rejections[0]?.reason)).toBeDefined();
  });
});

describe('what its source gives more memory is refused for memory:', () => {
  test.each(titled(fails))('%s', (_, one) => {
    const { cheapest, rejections } = planOf(inputOf(one));
    expect(cheapest).toBeUndefined();
    expect(rejections.map(({ reason }) => reason.kind)).toEqual(['memory']);
  });
});

test('every source of a deployment has a record', () => {
  const { sources } = readRecords().records;
  for (const { source } of [...runs, ...fails]) expect(sources.has(source)).toBe(true);
});
