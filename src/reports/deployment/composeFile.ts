import { gibibytesFromBytes } from '../../units/conversions.ts';
import type { DeployedPool, Deployment } from './Deployment.ts';
import { commandWords } from './commandWords.ts';

/** Instances of a pool that one server holds. */
export const instancesPerServer = (pool: DeployedPool, serverAcceleratorCount: number): number =>
  Math.min(pool.instanceCount, Math.floor(serverAcceleratorCount / pool.acceleratorCount));

/** Compose reads a dollar sign as the start of a variable; two stand for one. */
const literal = (text: string) => text.replaceAll('$', '$$$$');

/**
 * One server of a pool as a Compose file: each instance with accelerators and a port of its own. Undefined where an
 * instance spans servers, or no image is on record.
 */
export function composeFile(
  deployment: Deployment,
  pool: DeployedPool,
  serverAcceleratorCount: number,
): object | undefined {
  const { device, engine, port } = deployment;
  const count = instancesPerServer(pool, serverAcceleratorCount);
  if (!device || count < 1 || device.resource !== 'nvidia.com/gpu') return undefined;
  const services = Array.from({ length: count }, (_, index) => {
    const [entrypoint, ...command] = commandWords(engine.containerProgram, pool).map(literal);
    return [
      count === 1 ? pool.name : `${pool.name}-${index + 1}`,
      {
        image: device.reference,
        entrypoint: [entrypoint],
        command,
        ports: [`${port + index}:${port}`],
        ...(deployment.variables.length > 0 && {
          environment: Object.fromEntries(
            deployment.variables.map(({ name, value }) => [name, literal(value)]),
          ),
        }),
        ...(engine.apiKeyVariable !== undefined && { env_file: ['./api-key.env'] }),
        volumes: [
          { type: 'bind', source: '/srv/models', target: deployment.modelFolder, read_only: true },
          ...(deployment.configFile
            ? [
                {
                  type: 'bind',
                  source: `./${deployment.configFile.name}`,
                  target: deployment.configFile.path,
                  read_only: true,
                },
              ]
            : []),
        ],
        ...(engine.sharedMemoryBytes !== undefined && {
          shm_size: `${gibibytesFromBytes(engine.sharedMemoryBytes)}g`,
        }),
        deploy: {
          resources: {
            reservations: {
              devices: [
                {
                  driver: 'nvidia',
                  device_ids: Array.from({ length: pool.acceleratorCount }, (_, place) =>
                    String(index * pool.acceleratorCount + place),
                  ),
                  capabilities: ['gpu'],
                },
              ],
            },
          },
        },
        restart: 'unless-stopped',
        security_opt: ['no-new-privileges:true'],
        cap_drop: ['ALL'],
      },
    ] as const;
  });
  return { services: Object.fromEntries(services) };
}
