import { computed, effect, signal } from '@preact/signals';
import type { EngineFlags } from '../../data/EngineFlags.ts';
import { type Deployed, deploymentOf } from '../../reports/deployment/deploymentOf.ts';
import type { DeploymentFile } from '../../reports/deployment/DeploymentFile.ts';
import type { deploymentFiles } from '../../reports/deployment/deploymentFiles.ts';
import { deploymentQuestion } from '../../scenario/deployment/deploymentQuestion.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { onFirstTouch } from '../shared/onFirstTouch.ts';
import { answer, deploymentIsInitial } from '../shared/scenarioStore.ts';

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

/** The files the page was built with: those of the first scenario. */
export const firstFiles = signal<readonly DeploymentFile[]>([]);
const writer = signal<typeof deploymentFiles | undefined>(undefined);

/** What becomes of the scenario in files; undefined while what writes them is on its way. */
export const files = computed((): readonly DeploymentFile[] | undefined => {
  const { deployment } = deployed.value ?? {};
  const perServer = answer.value?.fitted.scenario.serverAcceleratorCount;
  if (!deployment || perServer === undefined) return [];
  if (deploymentIsInitial.value) return firstFiles.value;
  return writer.value?.(deployment, perServer);
});

function loadWriter(): void {
  if (writer.value) return;
  void import('../../reports/deployment/deploymentFiles.ts').then((module) => {
    writer.value = module.deploymentFiles;
  });
}

/** Loads what writes files once other files are asked for, or may soon be. */
export function followFiles(): () => void {
  onFirstTouch(loadWriter);
  return effect(() => {
    if (!deploymentIsInitial.value) loadWriter();
  });
}
