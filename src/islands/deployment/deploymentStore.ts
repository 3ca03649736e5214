import { computed, signal } from '@preact/signals';
import type { EngineFlags } from '../../data/EngineFlags.ts';
import { type Deployed, deploymentOf } from '../../reports/deployment/deploymentOf.ts';
import type { DeploymentFile } from '../../reports/deployment/DeploymentFile.ts';
import { deploymentFiles } from '../../reports/deployment/deploymentFiles.ts';
import { deploymentQuestion } from '../../scenario/deployment/deploymentQuestion.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { answer } from '../shared/scenarioStore.ts';

/** Flags of every engine, as the page was built with them. */
export const engineFlags = signal<readonly EngineFlags[]>([]);

/** The reader's scenario as a service, or why it cannot be one; undefined while something it names is unknown. */
export const deployed = computed((): Deployed | undefined => {
  const current = answer.value;
  const known = catalogue.value;
  if (!current || !known) return undefined;
  const { chosen, fitted } = current;
  const engine = engineFlags.value.find(({ engineId }) => engineId === chosen.engine.id);
  return engine && deploymentOf(deploymentQuestion(fitted.scenario, chosen, known), engine);
});

/** Its files; none where it cannot be a service. */
export const files = computed((): readonly DeploymentFile[] => {
  const { deployment } = deployed.value ?? {};
  const perServer = answer.value?.fitted.scenario.serverAcceleratorCount;
  return deployment && perServer !== undefined ? deploymentFiles(deployment, perServer) : [];
});
