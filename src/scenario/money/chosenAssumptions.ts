import type { CostAssumption } from '../../estimates/cost/CostAssumptions.ts';

/** Assumptions whose record, or price list, the rest of the scenario chooses. */
export const chosenAssumptions = {
  requestsPerUserSecond: 'requests-per-user-per-day',
  speedFraction: 'speed',
  serverUsd: 'server-usd',
  acceleratorWatts: 'accelerator-power-w',
  hostIdleWatts: 'host-power-idle-w',
  hostLoadedWatts: 'host-power-loaded-w',
  facilityFraction: 'pue',
  electricityUsdPerJoule: 'electricity-usd-per-kwh',
  carbonKilogramsPerJoule: 'carbon-g-per-kwh',
  staffUsdPerSecond: 'staff-usd-per-fte-year',
  rentUsdPerSecond: 'rent-usd-per-hour',
  callInputUsdPerToken: 'api-input-usd-per-mtok',
  callCachedUsdPerToken: 'api-cached-usd-per-mtok',
  callOutputUsdPerToken: 'api-output-usd-per-mtok',
} as const satisfies Partial<Record<CostAssumption, string>>;
