import type { DeployedPool } from './Deployment.ts';

/** Whether an instance is a group of servers that are told their number. */
export const spansNodes = (pool: DeployedPool): boolean =>
  pool.nodeCount > 1 && pool.arguments.some(({ value }) => typeof value === 'object');
