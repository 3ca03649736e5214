import { describe, expect, test } from 'vitest';
import { engineFlagsFromRecord } from '../../../src/data/flags.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { deploymentOf } from '../../../src/reports/deployment/deploymentOf.ts';
import { chooseFrom } from '../../../src/scenario/chooseFrom.ts';
import { deploymentQuestion } from '../../../src/scenario/deployment/deploymentQuestion.ts';
import { fitTogether } from '../../../src/scenario/fitTogether.ts';
import { memoryInput } from '../../../src/scenario/memoryInput.ts';
import { planScenario } from '../../../src/scenario/plan/planScenario.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, planInputOf } from '../../estimates/plan/planFixture.ts';

const { records } = readRecords();
const lengths = { inputTokens: 1500, outputTokens: 300, maxTokens: null };

/** A plan as the other calculators see it once it is taken. */
function taken(candidate: PlanCandidate) {
  const { scenario } = planScenario(candidate, { engineId: 'none', engineVersion: '1' });
  const asked = { ...initialScenario, ...lengths, ...scenario };
  const chosen = chooseFrom(catalogue, asked);
  if ('refusals' in chosen)
    throw new RangeError(`plan must be on record, got ${JSON.stringify(chosen.refusals)}`);
  const fitted = fitTogether(asked, chosen);
  return { asked, chosen, fitted };
}

const cases = [
  ['llama-3.1-8b-instruct', 3000],
  ['qwen3-32b', 3000],
  ['llama-3.3-70b-instruct', 20_000],
  ['gpt-oss-120b', 20_000],
  ['qwen3-30b-a3b', 3000],
] as const;

describe.each(cases)('each plan of %s for %d users, taken as scenario', (modelId, userCount) => {
  const { cheapest, latencyFront, spareFront, accelerators } = planOf(
    planInputOf({ scenario: { modelId, ...lengths }, money: { userCount } }),
  );
  const named = [cheapest, ...latencyFront, ...spareFront, ...accelerators.map((one) => one.candidate)];
  const candidates = [...new Set(named.filter((one) => one !== undefined))];

  test('is one that any calculator takes as it is', () => {
    expect(candidates.length).toBeGreaterThan(1);
    for (const candidate of candidates) expect(taken(candidate).fitted.refusals).toEqual([]);
  });

  test('fits the memory of its accelerators', () => {
    const lacking = candidates.filter((candidate) => {
      const { fitted, chosen } = taken(candidate);
      return estimateMemory(memoryInput(fitted.scenario, chosen)).verdict === 'fails';
    });
    expect(lacking.map(({ configuration }) => configuration)).toEqual([]);
  });

  test('can be written as files that start every copy', () => {
    for (const candidate of candidates) {
      const { fitted, chosen } = taken(candidate);
      const flags = records.flags.get(chosen.engine.id);
      if (!flags) throw new RangeError(`flags must hold ${chosen.engine.id}, got nothing`);
      const { deployment, refusals } = deploymentOf(
        deploymentQuestion(fitted.scenario, chosen, catalogue),
        engineFlagsFromRecord(chosen.engine.id, flags, records.sources),
      );
      expect(refusals).toBeUndefined();
      const { parallelism } = candidate.configuration;
      const started = deployment?.pools.reduce((sum, pool) => sum + pool.instanceCount * pool.copyCount, 0);
      expect(started).toBe(candidate.first.copyCount * parallelism.dataCount);
    }
  });
});
