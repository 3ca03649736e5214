import { computed, signal } from '@preact/signals';
import type { EngineFlags } from '../../data/EngineFlags.ts';
import { type Deployed, deploymentOf } from '../../reports/deployment/deploymentOf.ts';
import type { DeploymentFile } from '../../reports/deployment/DeploymentFile.ts';
import type { deploymentFiles } from '../../reports/deployment/deploymentFiles.ts';
import { deploymentQuestion } from '../../scenario/deployment/deploymentQuestion.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';
import { loadWhenNeeded } from '../shared/loadWhenNeeded.ts';
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
const writer = loadedOnce<typeof deploymentFiles>(
  async () => (await import('../../reports/deployment/deploymentFiles.ts')).deploymentFiles,
);

/** What becomes of the scenario in files; undefined while what writes them is on its way. */
export const files = computed((): readonly DeploymentFile[] | undefined => {
  const { deployment } = deployed.value ?? {};
  const perServer = answer.value?.fitted.scenario.serverAcceleratorCount;
  if (!deployment || perServer === undefined) return [];
  if (deploymentIsInitial.value) return firstFiles.value;
  return writer.value.value?.(deployment, perServer);
});

/** True where the last try to load what writes files failed. */
export const filesFailed = writer.failed;
/** Tries again to load it. */
export const retryFiles = (): void => void writer.load().catch(() => undefined);

/** Loads what writes files once other files are asked for, or may soon be. */
export const followFiles = (): (() => void) => loadWhenNeeded(() => deploymentIsInitial.value, writer.load);
