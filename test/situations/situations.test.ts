import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { engineBudget } from '../../src/estimates/memory/engines/engineBudget.ts';
import type { StageBudget } from '../../src/estimates/memory/engines/StageBudget.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../../src/estimates/memory/MemoryEstimate.ts';
import type { MemoryInput } from '../../src/estimates/memory/MemoryInput.ts';
import { estimateWeights } from '../../src/estimates/memory/estimateWeights.ts';
import { stagesOf } from '../../src/estimates/memory/stagesOf.ts';
import { type Band, exactly, mapBand } from '../../src/units/Band.ts';
import {
  catalogue,
  chosenOf,
  engineOf,
  gib,
  inputOf,
  type Line,
  linePart,
  mib,
  sourceIds,
} from '../estimates/memory/memoryFixture.ts';

/** A question, what was made of it, and the cache a log told, where one did. */
interface Asked {
  readonly line: Line;
  readonly input: MemoryInput;
  readonly estimate: MemoryEstimate;
  readonly budget: StageBudget;
  readonly cacheBytes: number;
}

const modelOf = ({ line }: Asked) => {
  const { id } = chosenOf(line).chosen.model;
  const model = catalogue.models.find((one) => one.id === id);
  if (!model) throw new RangeError(`model must be in the catalogue, got ${id}`);
  return model;
};
const requestTokens = ({ input: { workload } }: Asked) => workload.inputTokens + workload.outputTokens;

/** Figures a situation may speak of. */
const figures = {
  parameters: (asked: Asked) => exactly(modelOf(asked).parameterCount),
  activeParameters: (asked: Asked) => exactly(modelOf(asked).activeParameterCount),
  activeParametersAndEmbedding: (asked: Asked) => {
    const { activeParameterCount, architecture } = modelOf(asked);
    return exactly(activeParameterCount + architecture.vocabularyCount * architecture.hiddenDim);
  },
  weightGib: ({ estimate }: Asked) => exactly(estimate.weightTotalBytes / gib),
  weightGb: ({ estimate }: Asked) => exactly(estimate.weightTotalBytes / 1e9),
  weightBits: (asked: Asked) =>
    exactly((asked.estimate.weightTotalBytes * 8) / modelOf(asked).parameterCount),
  weightGibPerAccelerator: ({ estimate }: Asked) =>
    mapBand(linePart(estimate, 'weights'), (bytes) => bytes / gib),
  activationGib: ({ estimate }: Asked) => mapBand(linePart(estimate, 'activations'), (bytes) => bytes / gib),
  activationMib: ({ estimate }: Asked) => mapBand(linePart(estimate, 'activations'), (bytes) => bytes / mib),
  cacheGib: ({ estimate }: Asked) => mapBand(estimate.cacheBudgetBytes, (bytes) => bytes / gib),
  cacheMibPerAccelerator: ({ estimate }: Asked) =>
    mapBand(linePart(estimate, 'cache'), (bytes) => bytes / mib),
  cacheBytesPerToken: ({ estimate }: Asked) => estimate.cacheBytesPerToken,
  requestCacheGib: (asked: Asked) =>
    mapBand(asked.estimate.cacheBytesPerToken, (bytes) => (bytes * requestTokens(asked)) / gib),
  tokensInCache: ({ budget, cacheBytes, input }: Asked) =>
    exactly(budget.plan.tokensIn(cacheBytes, input.maxTokens)),
  requestsInCache: (asked: Asked) =>
    exactly(asked.budget.plan.requestsIn(asked.cacheBytes, requestTokens(asked))),
  staticShare: ({ budget }: Asked) => exactly(budget.cache.formula.input['memoryFraction'] ?? Number.NaN),
} satisfies Record<string, (asked: Asked) => Band>;

const expected = z.union([
  z.strictObject({ value: z.number(), within: z.number(), inRange: z.literal(true).optional() }),
  z.strictObject({ value: z.number(), plusOrMinus: z.number(), inRange: z.literal(true).optional() }),
]);

const situation = z.strictObject({
  situation: z.string(),
  /** Number in the list of golden tests. */
  golden: z.int(),
  /** Id of a source of the catalogue, or an address. */
  source: z
    .string()
    .refine((id) => sourceIds.has(id) || id.startsWith('https://'), 'a known source or an address'),
  at: z.string().optional(),
  note: z.string().optional(),
  /** The question, as a line of `npm run estimate`. */
  line: z.record(z.string(), z.unknown()),
  /** Memory of the card as its driver prints it. */
  driverGib: z.number().optional(),
  /** Cache on one accelerator that the log tells. */
  cacheGib: z.number().optional(),
  answers: z.partialRecord(z.enum(Object.keys(figures) as [keyof typeof figures]), expected),
});
type Situation = z.infer<typeof situation>;

function ask({ line, driverGib, cacheGib }: Situation): Asked {
  const asked = inputOf(line);
  const memoryBytes = exactly((driverGib ?? 0) * gib - engineOf('sglang').driverGapBytes);
  const input =
    driverGib === undefined ? asked : { ...asked, accelerator: { ...asked.accelerator, memoryBytes } };
  const { architecture, weights, parallelism, engine } = input;
  const [stage] = stagesOf(input, estimateWeights({ architecture, stored: weights, parallelism }));
  if (!stage) throw new RangeError('line must give a stage, got none');
  return {
    line,
    input,
    estimate: estimateMemory(input),
    budget: engineBudget(stage, engine),
    cacheBytes: (cacheGib ?? Number.NaN) * gib,
  };
}

const files = globSync('test/situations/*.yaml').sort();
const situations = files.flatMap((file) => z.array(situation).parse(parse(readFileSync(file, 'utf8'))));

describe('the memory estimate agrees with what was published', () => {
  const cases = situations.flatMap((one) =>
    Object.entries(one.answers).map(
      ([figure, answer]) => [one.situation, figure as keyof typeof figures, one, answer] as const,
    ),
  );

  test.each(cases)('%s: %s', (_, figure, one, answer) => {
    const { low, mid, high } = figures[figure](ask(one));
    const allowed = 'within' in answer ? answer.within * answer.value : answer.plusOrMinus;
    expect(Math.abs(mid - answer.value), `got ${mid} for ${answer.value}`).toBeLessThanOrEqual(allowed);
    if (answer.inRange) expect([low <= answer.value, answer.value <= high]).toEqual([true, true]);
  });
});

test('all golden tests of memory have their situation', () => {
  const numbers = new Set(situations.map(({ golden }) => golden));
  expect([...numbers].sort((one, other) => one - other)).toEqual(
    Array.from({ length: 26 }, (_, index) => index + 1),
  );
});

test('every situation says something', () => {
  expect(situations.filter(({ answers }) => Object.keys(answers).length === 0)).toEqual([]);
});
