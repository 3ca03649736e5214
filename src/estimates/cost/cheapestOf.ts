import type { CostEstimate, Way } from './CostEstimate.ts';

/** The way with the lowest present cost of those that may be compared; undefined where none may. */
export const cheapestOf = (costs: CostEstimate['costs'], allowed: readonly Way[]): Way | undefined =>
  allowed.toSorted((one, other) => costs[one].presentUsd - costs[other].presentUsd)[0];
