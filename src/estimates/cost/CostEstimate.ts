import type { CostCategory } from './Ledger.ts';
import type { OwnMonth } from './bookOwn.ts';
import type { RentMonth } from './bookRent.ts';

/** Ways to have the tokens: servers of one's own, rented accelerators, a provider's API, or a base of one's own and the peaks from elsewhere. */
export const ways = ['own', 'rent', 'call', 'mix'] as const;
export type Way = (typeof ways)[number];

/** What one way costs. */
export interface WayCost {
  readonly way: Way;
  /** Cash that leaves at the beginning (0) and at the end of every month. */
  readonly months: readonly number[];
  /** The same added up: what has left by then. */
  readonly cash: readonly number[];
  readonly categories: Readonly<Partial<Record<CostCategory, number>>>;
  readonly totalUsd: number;
  /** The same cash at its value on the first day. */
  readonly presentUsd: number;
  readonly firstMonthUsd: number;
  /** Present cost over the present count of tokens served: what each token has to earn. */
  readonly usdPerToken: number;
  /** The same split by what reads and what writes. */
  readonly usdPerInputToken: number;
  readonly usdPerOutputToken: number;
  readonly usdPerUserMonth: number;
  /** Room and servers together, over the horizon; zero where somebody else runs the machines and says nothing. */
  readonly joules: number;
  readonly carbonKilograms: number;
  readonly waterCubicMetres: number;
}

/** When and at what volume owning becomes the cheaper. */
export interface BreakEven {
  /** First month from which the cash spent on owning stays below; undefined where it never does. */
  readonly month: number | undefined;
}

/** The ways side by side, in the order of `ways`. */
export interface CostEstimate {
  readonly costs: Readonly<Record<Way, WayCost>>;
  readonly breakEven: Readonly<Record<'rent' | 'call', BreakEven>>;
  readonly tokenCount: number;
  readonly inputTokenCount: number;
  readonly outputTokenCount: number;
  readonly own: readonly OwnMonth[];
  readonly rent: readonly RentMonth[];
  /** Months of the servers that a mix owns; empty where it has no base. */
  readonly base: readonly OwnMonth[];
  /** Requests that the peak needs, and the mean, in the first month. */
  readonly load: { readonly meanPerSecond: number; readonly peakPerSecond: number };
}
