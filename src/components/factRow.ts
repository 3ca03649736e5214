import type { Fact } from '../data/fact.ts';
import { formatExactly } from '../units/formatExactly.ts';

/** One row of a data sheet: a figure with its unit, source and remark. */
export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly unit?: string | undefined;
  /** Page of this site that the value leads to. */
  readonly path?: string | undefined;
  readonly source?: string | undefined;
  readonly remark?: string | undefined;
  readonly estimated?: boolean | undefined;
}

/** What was done to a figure, and where it stands in its source. */
export const remarkOf = ({ at, note }: Pick<Fact<unknown>, 'at' | 'note'>): string | undefined =>
  [note, at].filter(Boolean).join('; ') || undefined;

const asWritten = (value: unknown): string =>
  typeof value === 'number' ? formatExactly(value) : String(value);

/** The row of a fact, as its record writes it or in other words; no row where nobody published it. */
export const factRow = <Value>(
  label: string,
  fact: Fact<Value> | undefined,
  { inWords = asWritten, unit, path }: FactLook<Value> = {},
): readonly FactRow[] =>
  fact
    ? [
        {
          label,
          value: inWords(fact.value),
          unit,
          path,
          source: fact.source,
          remark: remarkOf(fact),
          estimated: fact.estimated,
        },
      ]
    : [];

interface FactLook<Value> {
  readonly inWords?: (value: Value) => string;
  readonly unit?: string;
  readonly path?: string | undefined;
}
