import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1';
import type { IConfigMap, IPersistentVolumeClaim, IService } from 'kubernetes-models/v1';
import { gibibytesFromBytes } from '../../units/conversions.ts';
import type { DeployedPool, Deployment } from './Deployment.ts';
import { workerIndexLabel } from './LeaderWorkerSet.ts';
import { claimName, configMapName, partLabels, podLabels } from './podSpec.ts';
import { spansNodes } from './spansNodes.ts';
import { workloadOf } from './workloadOf.ts';
import { yamlText } from './yamlText.ts';

/** Room beside the weights for tokeniser, configuration and a second version while one is replaced. */
const storageFactor = 2.1;
const servicePort = 80;
const dnsPort = 53;
/** Label a namespace carries whose pods may ask, and those of the network policy of the deployment itself. */
export const clientLabel = 'llm.example.com/client';

/** Pods that take requests: of a group only the first. */
const requestLabels = (deployment: Deployment, pool: DeployedPool) => ({
  ...podLabels(deployment, pool),
  ...(spansNodes(pool) && { [workerIndexLabel]: '0' }),
});

function claim(deployment: Deployment): IPersistentVolumeClaim {
  const podCount = deployment.pools.reduce((sum, pool) => sum + pool.instanceCount * pool.nodeCount, 0);
  const size = Math.ceil(gibibytesFromBytes(deployment.weights.bytes) * storageFactor);
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: claimName(deployment), labels: partLabels(deployment) },
    spec: {
      accessModes: [podCount > 1 ? 'ReadWriteMany' : 'ReadWriteOnce'],
      resources: { requests: { storage: `${size}Gi` } },
    },
  };
}

function service(deployment: Deployment, pool: DeployedPool): IService {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: pool.name, labels: partLabels(deployment) },
    spec: {
      selector: requestLabels(deployment, pool),
      ports: [{ name: 'http', port: servicePort, targetPort: 'http' }],
    },
  };
}

function disruptionBudget(deployment: Deployment, pool: DeployedPool): IPodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: pool.name, labels: partLabels(deployment) },
    spec: { maxUnavailable: 1, selector: { matchLabels: requestLabels(deployment, pool) } },
  };
}

/** Nothing leaves but to the deployment's own pods, and to the cluster's names where they have to find each other. */
function networkPolicy(deployment: Deployment): INetworkPolicy {
  const own = { podSelector: { matchLabels: partLabels(deployment) } };
  const talks = deployment.pools.length > 1 || deployment.pools.some(spansNodes);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: deployment.name, labels: partLabels(deployment) },
    spec: {
      podSelector: own.podSelector,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ namespaceSelector: { matchLabels: { [clientLabel]: 'true' } } }],
          ports: [{ protocol: 'TCP', port: 'http' }],
        },
        ...(talks ? [{ from: [own] }] : []),
      ],
      egress: talks
        ? [
            { to: [own] },
            {
              to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } }],
              ports: [
                { protocol: 'UDP', port: dnsPort },
                { protocol: 'TCP', port: dnsPort },
              ],
            },
          ]
        : [],
    },
  };
}

function configMap(deployment: Deployment): readonly IConfigMap[] {
  const { configFile } = deployment;
  if (!configFile) return [];
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: configMapName(deployment), labels: partLabels(deployment) },
      data: { [configFile.name]: yamlText(configFile.content) },
    },
  ];
}

/** Everything a cluster needs but what scales; empty where no image is on record. */
export function kubernetesManifests(deployment: Deployment): readonly object[] {
  const { device, pools } = deployment;
  if (!device) return [];
  return [
    claim(deployment),
    ...configMap(deployment),
    networkPolicy(deployment),
    ...pools.flatMap((pool) => [
      workloadOf(deployment, pool, device),
      service(deployment, pool),
      // With one instance a budget would only block the drain of its server.
      ...(pool.instanceCount > 1 ? [disruptionBudget(deployment, pool)] : []),
    ]),
  ];
}
