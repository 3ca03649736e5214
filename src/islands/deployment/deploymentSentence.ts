import type { DeployedPool, Deployment } from '../../reports/deployment/Deployment.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';

const does: Readonly<Record<DeployedPool['role'], string>> = {
  both: '',
  prefill: ' for prompts',
  decode: ' for answers',
};

function poolText({ role, instanceCount, acceleratorCount, nodeCount }: DeployedPool, name: string): string {
  const servers = nodeCount > 1 ? ` over ${countText(nodeCount, 'server')}` : '';
  const each = instanceCount > 1 ? ', each on ' : ' on ';
  return `${countText(instanceCount, 'instance')}${does[role]}${each}${formatCount(acceleratorCount)} × ${name}${servers}`;
}

/** What is started, in one sentence: engine, model, instances and what they stand on. */
export function deploymentSentence(deployment: Deployment): string {
  const { engineName, engineVersion, modelName, acceleratorName, pools } = deployment;
  const parts = pools.map((pool) => poolText(pool, acceleratorName));
  return `${engineName} ${engineVersion} serves ${modelName} with ${parts.join('; and ')}.`;
}
