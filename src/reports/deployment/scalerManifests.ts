import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import type { DeployedPool, Deployment } from './Deployment.ts';
import { partLabels } from './podSpec.ts';
import { spansNodes } from './spansNodes.ts';

/** A tenth of what an instance works on at once may wait before another is started. */
const waitingFraction = 0.1;
const calmSeconds = 300;

const waitingOf = ({ requestCount = 1, copyCount }: DeployedPool): number =>
  Math.max(1, Math.round(requestCount * copyCount * waitingFraction));

const targetOf = (pool: DeployedPool) =>
  spansNodes(pool)
    ? { apiVersion: 'leaderworkerset.x-k8s.io/v1', kind: 'LeaderWorkerSet', name: pool.name }
    : { apiVersion: 'apps/v1', kind: 'Deployment', name: pool.name };

/** Pools with more than one instance, and an engine that says how many requests wait. */
const scaled = ({ engine, pools }: Deployment) =>
  engine.queueMetric === undefined
    ? []
    : pools
        .filter(({ instanceCount }) => instanceCount > 1)
        .map((pool) => ({ pool, metric: engine.queueMetric ?? '' }));

/** Scaling by KEDA on the queue that Prometheus sees, up to the accelerators the scenario has. */
const kedaManifests = (deployment: Deployment): readonly IScaledObject[] =>
  scaled(deployment).map(({ pool, metric }) => ({
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: pool.name, labels: partLabels(deployment) },
    spec: {
      scaleTargetRef: targetOf(pool),
      minReplicaCount: 1,
      maxReplicaCount: pool.instanceCount,
      cooldownPeriod: calmSeconds,
      triggers: [
        {
          type: 'prometheus',
          metadata: {
            serverAddress: 'http://prometheus.monitoring.svc:9090',
            query: `sum(${metric}{pod=~"${pool.name}-.*"})`,
            threshold: String(waitingOf(pool)),
          },
        },
      ],
    },
  }));

/** The same by Kubernetes itself, where an adapter hands it the metric under a name without a colon. */
const autoscalerManifests = (deployment: Deployment): readonly IHorizontalPodAutoscaler[] =>
  scaled(deployment).map(({ pool, metric }) => ({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: pool.name, labels: partLabels(deployment) },
    spec: {
      scaleTargetRef: targetOf(pool),
      minReplicas: 1,
      maxReplicas: pool.instanceCount,
      metrics: [
        {
          type: 'Pods',
          pods: {
            metric: { name: metric.replaceAll(':', '_') },
            target: { type: 'AverageValue', averageValue: String(waitingOf(pool)) },
          },
        },
      ],
      behavior: { scaleDown: { stabilizationWindowSeconds: calmSeconds } },
    },
  }));

/** Two ways to start more instances when requests wait; one of them is applied, not both. */
export const scalerManifests = (deployment: Deployment) => ({
  keda: kedaManifests(deployment),
  autoscaler: autoscalerManifests(deployment),
});
