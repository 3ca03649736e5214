import type { IContainer, IPodSpec } from 'kubernetes-models/v1';
import type { DeployedPool, Deployment } from './Deployment.ts';
import { commandWords } from './commandWords.ts';
import { setNodeNames } from './NodeNames.ts';
import { shellCommand } from './shellCommand.ts';
import { mebibytesFromBytes } from '../../units/conversions.ts';
import { spansNodes } from './spansNodes.ts';
import { startSeconds } from '../../scenario/startSeconds.ts';

const probeSeconds = 10;

/** A dollar sign before a bracket would name a variable of the container; two stand for one. */
const literal = (text: string) => text.replaceAll('$(', '$$(');

type NamedPool = Pick<DeployedPool, 'name'>;

export const claimName = ({ name }: Pick<Deployment, 'name'>) => `${name}-weights`;
export const configMapName = ({ name }: Pick<Deployment, 'name'>) => `${name}-engine`;
export const secretName = ({ name }: Pick<Deployment, 'name'>) => `${name}-api-key`;

/** Labels of everything a deployment brings, and of the pods of one pool. */
export const partLabels = ({ name }: Pick<Deployment, 'name'>) => ({ 'app.kubernetes.io/part-of': name });
export const podLabels = (deployment: Pick<Deployment, 'name'>, { name }: NamedPool) => ({
  ...partLabels(deployment),
  'app.kubernetes.io/name': name,
});

function variablesOf({ engine, variables, name }: Deployment, pool: DeployedPool): IContainer['env'] {
  return [
    ...variables.map(({ name: variable, value }) => ({ name: variable, value: literal(value) })),
    ...(engine.apiKeyVariable === undefined
      ? []
      : [
          {
            name: engine.apiKeyVariable,
            valueFrom: { secretKeyRef: { name: secretName({ name }), key: 'key' } },
          },
        ]),
    ...(engine.transferAddressVariable === undefined || pool.role === 'both'
      ? []
      : [
          {
            name: engine.transferAddressVariable,
            valueFrom: { fieldRef: { fieldPath: 'status.podIP' } },
          },
        ]),
  ];
}

function commandOf({ engine }: Deployment, pool: DeployedPool, behindFirst: boolean) {
  if (!spansNodes(pool)) return { command: commandWords(engine.containerProgram, pool).map(literal) };
  const text = shellCommand(engine.containerProgram, pool, { names: setNodeNames, behindFirst });
  return { command: ['/bin/sh', '-c', literal(`exec ${text}`)] };
}

/** The pod of one server of an instance; the first one takes requests, those behind it only compute. */
export function podSpec(
  deployment: Deployment,
  pool: DeployedPool,
  device: NonNullable<Deployment['device']>,
  behindFirst = false,
): IPodSpec {
  const { engine, configFile, weights } = deployment;
  const health = { httpGet: { path: engine.healthPath, port: 'http' } };
  const locksMemory = pool.nodeCount > 1 || pool.role !== 'both';
  return {
    automountServiceAccountToken: false,
    // Variables that Kubernetes makes from names of services can be taken for the engine's own.
    enableServiceLinks: false,
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'engine',
        image: device.reference,
        ...commandOf(deployment, pool, behindFirst),
        ...(!behindFirst && { ports: [{ name: 'http', containerPort: deployment.port }] }),
        ...envOf(variablesOf(deployment, pool)),
        resources: { limits: { [device.resource]: pool.nodeAcceleratorCount } },
        ...(!behindFirst && {
          startupProbe: {
            ...health,
            periodSeconds: probeSeconds,
            failureThreshold: Math.ceil(startSeconds(weights.bytes) / probeSeconds),
          },
          readinessProbe: { ...health, periodSeconds: probeSeconds },
          livenessProbe: { ...health, periodSeconds: probeSeconds, timeoutSeconds: probeSeconds },
        }),
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'], ...(locksMemory && { add: ['IPC_LOCK'] }) },
        },
        volumeMounts: [
          { name: 'weights', mountPath: deployment.modelFolder, readOnly: true },
          ...(engine.sharedMemoryBytes === undefined ? [] : [{ name: 'shm', mountPath: '/dev/shm' }]),
          ...(configFile
            ? [{ name: 'config', mountPath: configFile.path, subPath: configFile.name, readOnly: true }]
            : []),
        ],
      },
    ],
    volumes: [
      { name: 'weights', persistentVolumeClaim: { claimName: claimName(deployment), readOnly: true } },
      ...(engine.sharedMemoryBytes === undefined
        ? []
        : [
            {
              name: 'shm',
              emptyDir: {
                medium: 'Memory',
                sizeLimit: `${Math.ceil(mebibytesFromBytes(engine.sharedMemoryBytes))}Mi`,
              },
            },
          ]),
      ...(configFile ? [{ name: 'config', configMap: { name: configMapName(deployment) } }] : []),
    ],
  };
}

const envOf = (env: IContainer['env']) => (env && env.length > 0 ? { env } : {});
