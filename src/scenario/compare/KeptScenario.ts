import type { Scenario } from '../Scenario.ts';

/** A scenario set aside under a name, to be compared with others. The first of several is what the others are held against. */
export interface KeptScenario {
  readonly name: string;
  readonly scenario: Scenario;
}

/** More columns than this nobody reads side by side, and no sheet of paper holds. */
export const mostKeptCount = 4;
