import { describe, expect, test } from 'vitest';
import { familiesOf, type PlanUnit, unitsOf } from '../../../src/estimates/plan/PlanUnit.ts';
import { UnitEstimates } from '../../../src/estimates/plan/UnitEstimates.ts';
import { chooseFrom } from '../../../src/scenario/chooseFrom.ts';
import { performanceInput } from '../../../src/scenario/performanceInput.ts';
import { ownedQuestion } from '../../../src/scenario/plan/ownedQuestion.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, economics, kernels, planInputOf } from './planFixture.ts';

const asked: Scenario = {
  ...initialScenario,
  modelId: 'llama-3.1-8b-instruct',
  acceleratorId: 'nvidia-h100-sxm-80gb',
  inputTokens: 1500,
  outputTokens: 300,
  maxTokens: null,
  memoryFraction: 0.7,
  batchTokens: 4096,
  linkGigabitsPerSecond: 100,
};
const input = planInputOf({ scenario: asked });

/** Units of one accelerator under one engine, alone and in pools. */
function unitsWith(engineId: string): readonly PlanUnit[] {
  return [...familiesOf(input)].flatMap((outcome) => {
    if (!('parts' in outcome)) return [];
    const { family } = outcome.parts;
    if (family.acceleratorId !== asked.acceleratorId || family.engineId !== engineId) return [];
    return unitsOf(outcome.parts, input, 0).groups.flatMap(({ alone, pooled }) => [alone, ...pooled]);
  });
}

/** The same unit as the calculators of memory and speed take it. */
function calculated({ parts, parallelism, cacheFormat }: PlanUnit) {
  const scenario: Scenario = {
    ...asked,
    engineId: parts.family.engineId,
    weightFormatId: parts.family.weightFormatId,
    cacheFormatId: cacheFormat.id,
    ...parallelism,
    prefillCount: parallelism.prefillCount ?? 0,
    requestCount: 1,
  };
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen) throw new RangeError(chosen.refusals[0]?.message);
  const { kernelsFrom } = chosen.accelerator;
  return performanceInput(
    scenario,
    chosen,
    catalogue,
    kernelsFrom === undefined ? undefined : kernels.get(kernelsFrom),
  );
}

describe('a unit is worked out from what the calculators take of the same scenario', () => {
  test.each(['vllm', 'sglang', 'llama-cpp'])('under %s', (engineId) => {
    const estimates = new UnitEstimates(input);
    const units = unitsWith(engineId);
    expect(units.length).toBeGreaterThan(0);
    for (const unit of units) expect(estimates.inputOf(unit)).toEqual(calculated(unit));
  });
});

test('machines that stand there already run under the settings of the scenario too', () => {
  const { settings } = ownedQuestion({ catalogue, economics, scenario: asked, money: initialMoney, kernels });
  expect(settings).toEqual({
    memoryFraction: 0.7,
    batchTokens: 4096,
    poolLinkBytesPerSecond: 12.5e9,
  });
});
