import type { NewEntry } from './appendEntry.ts';

/** An entry of a record's prices, as far as every kind shares it. */
export interface DatedPrice {
  readonly from: string;
  readonly source: string;
  readonly [key: string]: unknown;
}

export interface Offered {
  /** Figures by key of the record; a key without a figure is one the list does not price. */
  readonly price: Readonly<Record<string, number | undefined>>;
  /** Keys that say how figures are counted and must agree before they can be compared: the currency. */
  readonly counted?: Readonly<Record<string, string>> | undefined;
  /** Where it stands in the source, and what was done to it. */
  readonly provenance?: Readonly<Record<string, unknown>> | undefined;
  /** Decimals to which figures may have been rounded at most; a record with more is compared to all of its own. */
  readonly decimals: number;
}

export type Change =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly entry: NewEntry }
  | { readonly kind: 'jumped' }
  | { readonly kind: 'held'; readonly because: string };

/** Factor beyond which a change is more likely a slip of the list than a new price. */
export const jumpFactor = 5;
// Beyond this many decimals stands only what floating point left: 0.15000000000000002.
const decimalsKept = 9;

const decimalsOf = (value: number): number =>
  value.toFixed(decimalsKept).replace(/0+$/, '').split('.')[1]?.length ?? 0;

function sameFigure(recorded: unknown, offered: number | undefined, decimals: number): boolean {
  if (typeof recorded !== 'number' || offered === undefined) return recorded === offered;
  const half = 0.5 * 10 ** -Math.max(decimals, decimalsOf(recorded));
  return Math.abs(recorded - offered) <= half * (1 + 1e-9);
}

function factorBetween(recorded: unknown, offered: number | undefined): number {
  if (typeof recorded !== 'number' || offered === undefined || recorded === offered) return 1;
  return Math.max(recorded, offered) / Math.min(recorded, offered);
}

/**
 * What a list's price of a day means for the entries of a record: nothing where it is the newest entry's within
 * rounding, else an entry to append. A jump over fivefold is appended only if accepted. Held, for a person to decide:
 * an entry from another source, since the list may be the older of the two; one counted otherwise; and one of the same
 * or a later day, since no day has two entries and an entry is never overwritten.
 */
export function changeOf({
  entries,
  offered: { price, counted = {}, provenance = {}, decimals },
  day,
  source,
  acceptJumps,
}: {
  readonly entries: readonly DatedPrice[];
  readonly offered: Offered;
  readonly day: string;
  readonly source: string;
  readonly acceptJumps: boolean;
}): Change {
  const newest = entries.at(-1);
  if (newest === undefined) throw new RangeError('entries must hold at least one, got none');
  const keys = Object.keys(price);
  if (
    keys.every((key) => newest[key] === undefined) ||
    Object.entries(counted).some(([key, value]) => newest[key] !== value)
  )
    return { kind: 'held', because: 'the record counts in another unit or currency' };
  if (keys.every((key) => sameFigure(newest[key], price[key], decimals))) return { kind: 'same' };
  if (newest.source !== source) return { kind: 'held', because: `the newest entry is from ${newest.source}` };
  if (newest.from === day)
    return { kind: 'held', because: 'an entry of this day is there; correct it by hand' };
  if (newest.from > day) return { kind: 'held', because: `the newest entry is of ${newest.from}` };
  if (!acceptJumps && keys.some((key) => factorBetween(newest[key], price[key]) > jumpFactor))
    return { kind: 'jumped' };
  const figures = Object.fromEntries(
    Object.entries(price).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Number(value.toFixed(decimalsKept))]],
    ),
  );
  return { kind: 'changed', entry: { from: day, ...figures, ...counted, source, ...provenance } };
}
