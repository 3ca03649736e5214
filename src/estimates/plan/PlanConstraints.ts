/** What a plan must keep to, beside the promise; a constraint that is absent holds nothing back. */
export interface PlanConstraints {
  readonly modelIds?: readonly string[];
  /** Models that take the inputs asked for, and models that handle the languages asked for, as far as it is stated. */
  readonly takingModelIds?: readonly string[];
  readonly speakingModelIds?: readonly string[];
  /** Models and accelerators that rules of policy leave. */
  readonly ruledModelIds?: readonly string[];
  readonly ruledAcceleratorIds?: readonly string[];
  readonly acceleratorIds?: readonly string[];
  readonly serverIds?: readonly string[];
  /** Accelerators that a server may have. */
  readonly serverSizes?: readonly number[];
  readonly engineIds?: readonly string[];
  readonly weightFormatIds?: readonly string[];
  readonly cacheFormatIds?: readonly string[];
  /** Servers that stand ready beside those the peak needs: at least k of N + k; none where absent. */
  readonly leastSpareCount?: number;
  readonly mostServerCount?: number;
  /** Highest draw of all servers as their makers state it, the room's cooling not counted. */
  readonly mostWatts?: number;
  readonly mostRackCount?: number;
  /** What leaves on the first day and at the end of the first month. */
  readonly mostStartUsd?: number;
  /** All costs of the horizon at their value on the first day. */
  readonly mostPresentUsd?: number;
  /** Holds back only servers whose lead time is known. */
  readonly mostLeadSeconds?: number;
}

/** Constraints that name what is allowed. */
export const listConstraints = [
  'modelIds',
  'takingModelIds',
  'speakingModelIds',
  'ruledModelIds',
  'ruledAcceleratorIds',
  'acceleratorIds',
  'serverIds',
  'serverSizes',
  'engineIds',
  'weightFormatIds',
  'cacheFormatIds',
] as const satisfies readonly (keyof PlanConstraints)[];
export type ListConstraint = (typeof listConstraints)[number];

/** Constraints that limit a figure of the plan. */
export const limitConstraints = [
  'mostServerCount',
  'mostWatts',
  'mostRackCount',
  'mostStartUsd',
  'mostPresentUsd',
  'mostLeadSeconds',
] as const satisfies readonly (keyof PlanConstraints)[];
export type LimitConstraint = (typeof limitConstraints)[number];
