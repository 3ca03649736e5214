import type { PlanConfiguration } from './PlanCandidate.ts';
import type { PlanUnit } from './PlanUnit.ts';

/** What is told of a unit on a server. */
export const configurationOf = (
  { parts, cacheFormat, parallelism, speculation }: PlanUnit,
  serverId: string,
): PlanConfiguration => ({
  ...parts.family,
  serverId,
  cacheFormatId: cacheFormat.id,
  parallelism,
  ...(speculation && { speculation }),
});
