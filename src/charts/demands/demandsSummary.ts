import type { DemandRow } from './DemandsInput.ts';

/** What the picture says in a sentence: the dearest demand, and how many cost nothing. */
export function demandsSummary(rows: readonly DemandRow[], moneyText: (value: number) => string): string {
  const [dearest] = rows.toSorted((one, other) => other.value - one.value);
  if (!dearest) return 'Nothing is demanded beside the promise.';
  const freeCount = rows.filter(({ value }) => value === 0).length;
  if (freeCount === rows.length)
    return rows.length === 1 ? `${dearest.name} costs nothing.` : 'None of the demands costs anything alone.';
  const first = `${dearest.name} costs ${rows.length > 1 ? 'most, ' : ''}${moneyText(dearest.value)}`;
  return freeCount === 0
    ? `${first}.`
    : `${first}; ${freeCount} of ${rows.length} ${freeCount === 1 ? 'costs' : 'cost'} nothing.`;
}
