import type { MonthsReached } from '../../units/formatMonthRange.ts';
import type { Way } from '../marks/Way.ts';

/** Cash spent from the first day to the end of a month; two points of one month make an upright step. */
export interface CashPoint {
  readonly month: number;
  readonly value: number;
  /** What eight draws in ten lie between. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface CashWay extends Way {
  /** In rising order of months. */
  readonly points: readonly CashPoint[];
  /** Months in which servers are bought, and what to write there, such as `2 servers`. */
  readonly purchases?: readonly { readonly month: number; readonly text: string }[] | undefined;
}

/** The month from which owning has cost less than another way; an end is absent where that many draws never get there. */
export interface CashBreakEven extends MonthsReached {
  readonly against: Exclude<Way['way'], 'own'>;
}

/** What cash over months is drawn from: two to four ways, one of them `own`, in any currency. */
export interface CashInput {
  readonly ways: readonly CashWay[];
  readonly breakEvens: readonly CashBreakEven[];
  readonly width: number;
  /** Such as `Months from order`. */
  readonly xName: string;
  /** Names what is counted and its unit, such as `Cumulative cash out, thousand euro`. */
  readonly yName: string;
  /** An amount in the unit of the axis. */
  readonly text: (value: number) => string;
}
