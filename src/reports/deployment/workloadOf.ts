import type { IDeployment } from 'kubernetes-models/apps/v1';
import type { DeployedPool, Deployment } from './Deployment.ts';
import type { LeaderWorkerSet } from './LeaderWorkerSet.ts';
import { partLabels, podLabels, podSpec } from './podSpec.ts';
import { spansNodes } from './spansNodes.ts';

/** A pool's pods: a Deployment, or a LeaderWorkerSet where an instance spans several servers. */
export function workloadOf(
  deployment: Deployment,
  pool: DeployedPool,
  device: NonNullable<Deployment['device']>,
): IDeployment | LeaderWorkerSet {
  const labels = podLabels(deployment, pool);
  const metadata = { name: pool.name, labels: partLabels(deployment) };
  if (spansNodes(pool))
    return {
      apiVersion: 'leaderworkerset.x-k8s.io/v1',
      kind: 'LeaderWorkerSet',
      metadata,
      spec: {
        replicas: pool.instanceCount,
        leaderWorkerTemplate: {
          size: pool.nodeCount,
          restartPolicy: 'RecreateGroupOnPodRestart',
          leaderTemplate: { metadata: { labels }, spec: podSpec(deployment, pool, device) },
          workerTemplate: { metadata: { labels }, spec: podSpec(deployment, pool, device, true) },
        },
      },
    };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: pool.instanceCount,
      // No accelerators are kept free for a second set of pods, so an old one goes before a new one comes.
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: podSpec(deployment, pool, device) },
    },
  };
}
