import type { EngineFlags } from '../../../src/data/EngineFlags.ts';
import { engineFlagsFromRecord } from '../../../src/data/flags.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import type { Deployment } from '../../../src/reports/deployment/Deployment.ts';
import { type Deployed, deploymentOf } from '../../../src/reports/deployment/deploymentOf.ts';
import { deploymentQuestion } from '../../../src/scenario/deployment/deploymentQuestion.ts';
import { fitTogether } from '../../../src/scenario/fitTogether.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { catalogue, chosenFor, scenarioWith } from '../../scenario/scenarioFixture.ts';

const { records } = readRecords();

/** Flags of every engine on record. */
export const flagsByEngine: ReadonlyMap<string, EngineFlags> = new Map(
  [...records.flags].map(([id, record]) => [id, engineFlagsFromRecord(id, record, records.sources)]),
);

/** The flags of one engine. */
export function flagsOf(engineId: string): EngineFlags {
  const flags = flagsByEngine.get(engineId);
  if (!flags) throw new RangeError(`engineId must be on record, got ${engineId}`);
  return flags;
}

/** What becomes of any scenario. */
export function deployedFrom(asked: Scenario): Deployed {
  const chosen = chosenFor(asked);
  const { scenario } = fitTogether(asked, chosen);
  return deploymentOf(deploymentQuestion(scenario, chosen, catalogue), flagsOf(chosen.engine.id));
}

/** The deployment of the first scenario with some fields changed. */
export function deploymentWith(changes: Partial<Scenario>): Deployment {
  const { deployment, refusals } = deployedFrom(scenarioWith(changes));
  if (!deployment) throw new RangeError(refusals.join(' '));
  return deployment;
}
