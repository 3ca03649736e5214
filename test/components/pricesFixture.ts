import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import type { PriceRow } from '../../src/components/priceRow.ts';

export const { records } = readRecords();

/** The economics of a fixed day, so that a later price does not change what is checked. */
export const economics = economicsFromRecords(records, '2026-10-08');

/** The row with an id. */
export function rowWith(rows: readonly PriceRow[], id: string): PriceRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`id must be of a row, got ${id}`);
  return row;
}

/** What a row folds away, in words. */
export const foldedTexts = ({ asides }: PriceRow): readonly string[] =>
  asides.flatMap(({ lines }) => lines.map(({ text }) => text));

/** Ids that more than one row carries, and source ids that are no records: both should be none. */
export const faultsOf = (rows: readonly PriceRow[]) => {
  const ids = rows.map(({ id }) => id);
  return {
    repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    unfit: ids.filter((id) => !/^[a-z][a-z0-9.-]*$/.test(id)),
    unknownSources: rows
      .flatMap(({ origin, asides }) => [
        ...(origin ? [origin.sourceId] : []),
        ...asides.flatMap(({ lines }) => lines.map(({ sourceId }) => sourceId)),
      ])
      .filter((id) => !records.sources.has(id)),
  };
};

export const noFaults = { repeated: [], unfit: [], unknownSources: [] };
