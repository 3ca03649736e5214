import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { airGapScript } from './airGapScript.ts';
import { composeFile, instancesPerServer } from './composeFile.ts';
import type { DeployedPool, Deployment } from './Deployment.ts';
import type { DeploymentFile } from './DeploymentFile.ts';
import { clientLabel, kubernetesManifests } from './kubernetesManifests.ts';
import { secretName } from './podSpec.ts';
import { scalerManifests } from './scalerManifests.ts';
import { shellCommand } from './shellCommand.ts';
import { shellQuoted } from './shellQuoted.ts';
import { spansNodes } from './spansNodes.ts';
import { systemdUnit } from './systemdUnit.ts';
import { yamlText } from './yamlText.ts';

const suffix = ({ role }: DeployedPool) => (role === 'both' ? '' : `-${role}`);
const titleOf = (title: string, { role }: DeployedPool) => (role === 'both' ? title : `${title}, ${role}`);

/** A pool's command as a script; its servers differ in number and address only. */
function serveScript(deployment: Deployment, pool: DeployedPool): DeploymentFile {
  const { engine } = deployment;
  const nodes = spansNodes(pool);
  const asked = nodes
    ? [
        '# Set NODE_RANK (0 on the first server) and LEADER_ADDRESS (of the first server) before.',
        ': "${NODE_RANK:?}" "${LEADER_ADDRESS:?}"',
      ]
    : [];
  const behind = pool.arguments.some(({ behindFirst }) => behindFirst === true);
  const first = `exec ${shellCommand(engine.program, pool)}`;
  const command = behind
    ? `if [ "$NODE_RANK" -gt 0 ]; then\n  exec ${shellCommand(engine.program, pool, { behindFirst: true })}\nfi\n${first}`
    : first;
  const variables = deployment.variables.map(({ name, value }) => `export ${name}=${shellQuoted(value)}`);
  return {
    id: `serve${suffix(pool)}`,
    name: `serve${suffix(pool)}.sh`,
    type: 'text/x-shellscript',
    title: titleOf('Serve command', pool),
    note: nodes
      ? `Each of the ${formatCount(pool.nodeCount)} servers of an instance runs it, with its own number.`
      : `Starts one instance on ${countText(pool.acceleratorCount, 'accelerator')}.`,
    text: ['#!/bin/sh', 'set -eu', ...asked, ...variables, command, ''].join('\n'),
  };
}

function composeOf(deployment: Deployment, pool: DeployedPool, perServer: number): readonly DeploymentFile[] {
  const file = composeFile(deployment, pool, perServer);
  if (!file) return [];
  const here = instancesPerServer(pool, perServer);
  const servers = Math.ceil(pool.instanceCount / here);
  const key = deployment.engine.apiKeyVariable;
  return [
    {
      id: `compose${suffix(pool)}`,
      name: `compose${suffix(pool)}.yaml`,
      type: 'text/yaml',
      title: titleOf('Docker Compose', pool),
      note: [
        servers > 1
          ? `For one server; ${formatCount(servers)} servers run it, the last perhaps with fewer services.`
          : 'For one server.',
        ...(key === undefined
          ? []
          : [`The file api-key.env beside it holds ${key}=… and is yours to write.`]),
      ].join(' '),
      text: yamlText(file),
    },
  ];
}

function unitOf(deployment: Deployment, pool: DeployedPool): readonly DeploymentFile[] {
  const text = systemdUnit(deployment, pool);
  if (text === undefined) return [];
  return [
    {
      id: `unit${suffix(pool)}`,
      name: `${pool.name}.service`,
      type: 'text/plain',
      title: titleOf('systemd unit', pool),
      note: 'For a server without containers, with the engine installed under /opt/llm. It may reach private addresses only; a second instance on the same server needs a port and accelerators of its own.',
      text,
    },
  ];
}

function clusterFiles(deployment: Deployment): readonly DeploymentFile[] {
  const manifests = kubernetesManifests(deployment);
  if (manifests.length === 0) return [];
  const key = deployment.engine.apiKeyVariable;
  const groups = deployment.pools.some(spansNodes);
  const { keda, autoscaler } = scalerManifests(deployment);
  const yaml = (id: string, name: string, title: string, note: string, documents: readonly object[]) =>
    documents.length === 0
      ? []
      : [{ id, name, type: 'text/yaml' as const, title, note, text: yamlText(...documents) }];
  return [
    ...yaml(
      'kubernetes',
      'kubernetes.yaml',
      'Kubernetes',
      [
        `Only namespaces labelled ${clientLabel}=true may ask, that of your Prometheus among them, and nothing may leave.`,
        ...(groups ? ['Needs LeaderWorkerSet 0.6 or newer in the cluster.'] : []),
        ...(key === undefined
          ? []
          : [
              `Make the key first: kubectl create secret generic ${secretName(deployment)} --from-file=key=FILE`,
            ]),
      ].join(' '),
      manifests,
    ),
    ...yaml(
      'keda',
      'scaledobject.yaml',
      'Scaling with KEDA',
      'More instances when requests wait, fewer when none do. Set the address of your Prometheus. Apply this or the next, not both.',
      keda,
    ),
    ...yaml(
      'autoscaler',
      'autoscaler.yaml',
      'Scaling with the cluster’s own autoscaler',
      'The same where a Prometheus adapter offers the metric under this name.',
      autoscaler,
    ),
  ];
}

/** Every file of a deployment, in the order a reader meets them. */
export function deploymentFiles(
  deployment: Deployment,
  serverAcceleratorCount: number,
): readonly DeploymentFile[] {
  const { pools, configFile } = deployment;
  return [
    ...pools.map((pool) => serveScript(deployment, pool)),
    ...(configFile
      ? [
          {
            id: 'config',
            name: configFile.name,
            type: 'text/yaml' as const,
            title: 'Engine’s own file',
            note: `What no flag can say; the command looks for it at ${configFile.path}.`,
            text: yamlText(configFile.content),
          },
        ]
      : []),
    ...pools.flatMap((pool) => composeOf(deployment, pool, serverAcceleratorCount)),
    ...clusterFiles(deployment),
    ...pools.flatMap((pool) => unitOf(deployment, pool)),
    ...(['outside', 'inside'] as const).map((where) => ({
      id: `air-gap-${where}`,
      name: `air-gap-${where}.sh`,
      type: 'text/x-shellscript' as const,
      title: where === 'outside' ? 'Air gap: fetch and seal' : 'Air gap: check and place',
      note:
        where === 'outside'
          ? 'On a machine with a network. Carry the results over by the way your rules allow.'
          : 'On the isolated side. Stops at the first file that is not what was sealed.',
      text: airGapScript(deployment, where),
    })),
  ];
}
