import { refuseUnless } from '../refuseUnless.ts';

export interface ServersPerRackCountInput {
  readonly rackUnitCount: number;
  readonly serverUnitCount: number;
  readonly rackWatts: number;
  readonly serverWatts: number;
}

/**
 * Servers that a rack holds by height and by power, whichever ends first; one where not even one fits, since it stands
 * somewhere all the same.
 */
export function serversPerRackCount({
  rackUnitCount,
  serverUnitCount,
  rackWatts,
  serverWatts,
}: ServersPerRackCountInput): number {
  refuseUnless(serverUnitCount > 0, 'serverUnitCount', 'above 0', serverUnitCount);
  refuseUnless(serverWatts >= 0, 'serverWatts', 'at least 0', serverWatts);
  return Math.max(1, Math.floor(Math.min(rackUnitCount / serverUnitCount, rackWatts / serverWatts)));
}
