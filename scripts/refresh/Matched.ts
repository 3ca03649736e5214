import type { Records } from '../../src/data/kinds.ts';
import type { DatedPrice, Offered } from './changeOf.ts';

export type PriceRecords = Pick<Records, 'prices/api' | 'prices/cloud' | 'prices/currencies'>;

/** A price of a list beside the entries of ours that it belongs to. */
export interface Match {
  readonly kind: keyof PriceRecords;
  /** Name of the record's file without its ending. */
  readonly id: string;
  /** Where the entries stand in the record. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly entries: readonly DatedPrice[];
  readonly offered: Offered;
  /** Day the price held from, where the list says it; else the day of the reading. */
  readonly day?: string | undefined;
}

/** Something to look at that no entry follows from. */
export interface Leftover {
  readonly record: string;
  readonly what: string;
  readonly because?: string;
}

/** What reading a list onto our records gave. */
export interface Matched {
  readonly matches: readonly Match[];
  /** Listed there, not kept here. */
  readonly unknown: readonly Leftover[];
  /** Kept here from this list, and not to be found there. */
  readonly unlisted: readonly Leftover[];
  /** Kept here, and listed there with more than one price. */
  readonly unclear: readonly Leftover[];
}
