import type { PriceKind } from '../scenario/money/priceAge.ts';
import { countText } from '../units/countText.ts';
import { formatShortDate } from './formatDate.ts';

/** A figure of the table, and what stands below it in small type. */
export interface PriceCell {
  /** Absent where nobody published the figure. */
  readonly text?: string | undefined;
  readonly detail?: string | undefined;
}

/** Since when a figure holds, where it comes from and what was done to it. */
export interface PriceOrigin {
  readonly kind: PriceKind;
  readonly asOf: string;
  readonly sourceId: string;
  readonly estimated?: boolean | undefined;
  readonly remark?: string | undefined;
}

/** A line of what a row folds away: another date of the price, or a figure beside it. */
export interface PriceAside {
  readonly text: string;
  readonly sourceId: string;
  readonly estimated?: boolean | undefined;
  readonly remark?: string | undefined;
}

/** A row of a table of prices. */
export interface PriceRow {
  /** Where the row can be linked to. */
  readonly id: string;
  readonly name: string;
  /** Page of this site that the name leads to. */
  readonly path?: string | undefined;
  readonly detail?: string | undefined;
  readonly cells: readonly PriceCell[];
  readonly origin?: PriceOrigin | undefined;
  readonly asides: readonly { readonly title: string; readonly lines: readonly PriceAside[] }[];
  /** What the row is sorted by and found by. */
  readonly keys: Readonly<Record<`data-${string}`, string | number | undefined>>;
}

interface Entry {
  readonly from: string;
  readonly source: string;
  readonly estimated?: true | undefined;
  readonly note?: string | undefined;
  readonly at?: string | undefined;
}

/** Remarks in one line; nothing where there is none. */
export const joinedRemarks = (...remarks: readonly (string | undefined)[]): string | undefined =>
  remarks.filter((remark) => remark !== undefined && remark !== '').join('; ') || undefined;

/** Where the figure of a dated entry comes from, with further remarks of its record. */
export const originOf = (
  kind: PriceKind,
  { from, source, estimated, note, at }: Entry,
  ...remarks: readonly (string | undefined)[]
): PriceOrigin => ({
  kind,
  asOf: from,
  sourceId: source,
  estimated,
  remark: joinedRemarks(note, at, ...remarks),
});

/** The other entries of a record, newest first: what the price was, and what it will be where that is known. */
export function otherDates<Given extends Entry>(
  entries: readonly Given[],
  shown: Given | undefined,
  inWords: (entry: Given) => string,
): PriceRow['asides'] {
  const lines = entries
    .filter((entry) => entry !== shown)
    .toReversed()
    .map((entry) => ({
      text: `from ${formatShortDate(entry.from)}: ${inWords(entry)}`,
      sourceId: entry.source,
      estimated: entry.estimated,
      remark: joinedRemarks(entry.note, entry.at),
    }));
  if (lines.length === 0) return [];
  return [{ title: countText(lines.length, 'other date'), lines }];
}

/** A name as part of an address. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

/** Rows in the order in which the table sorts them by name. */
export const byName = (rows: readonly PriceRow[]): readonly PriceRow[] =>
  rows.toSorted((one, other) =>
    String(one.keys['data-name'] ?? '').localeCompare(String(other.keys['data-name'] ?? ''), 'en', {
      numeric: true,
    }),
  );
