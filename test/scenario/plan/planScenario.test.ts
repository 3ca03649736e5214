import { expect, test } from 'vitest';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { planScenario } from '../../../src/scenario/plan/planScenario.ts';
import { newestVersion } from '../../../src/scenario/Scenario.ts';
import { planInputOf } from '../../estimates/plan/planFixture.ts';

const { cheapest } = planOf(planInputOf());
if (!cheapest) throw new RangeError('plan must have a cheapest, got none');
const { configuration, first } = cheapest;

test('a plan takes its configuration, its servers and their spares along', () => {
  const { scenario, money } = planScenario(cheapest, { engineId: 'none', engineVersion: '1' });
  expect(scenario).toMatchObject({
    acceleratorId: configuration.acceleratorId,
    weightFormatId: configuration.weightFormatId,
    tensorCount: configuration.parallelism.tensorCount,
    serverAcceleratorCount: first.acceleratorCount / first.serverCount,
  });
  expect(money).toEqual({ serverId: configuration.serverId, spareCount: first.spareCount });
});

test('the version stays that of the scenario’s engine, and is the newest of another', () => {
  const versionAfter = (engineId: string) =>
    planScenario(cheapest, { engineId, engineVersion: '0.9.1' }).scenario.engineVersion;
  expect(versionAfter(configuration.engineId)).toBe('0.9.1');
  expect(versionAfter('another')).toBe(newestVersion);
});
