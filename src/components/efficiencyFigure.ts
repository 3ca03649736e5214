import type { EfficiencyRecord } from '../data/efficiency.ts';
import { quantityText } from '../units/formatQuantity.ts';

const shares = {
  compute: 'compute_fraction',
  memory: 'memory_fraction',
} as const satisfies Readonly<Record<string, keyof EfficiencyRecord>>;

/** The peak a share is of: arithmetic, or bandwidth of the memory. */
export type EfficiencyShown = keyof typeof shares;

const isShown = (what: string): what is EfficiencyShown => Object.hasOwn(shares, what);

/**
 * The share of a peak that accelerators of a class are taken to reach where nobody measured their kernels.
 *
 * @throws {RangeError} where there is no such class or share.
 */
export function efficiencyFigure(
  efficiencies: ReadonlyMap<string, EfficiencyRecord>,
  id: string,
  what: string,
): string {
  const record = efficiencies.get(id);
  if (!record)
    throw new RangeError(`EfficiencyFigure of must be a file in content/data/efficiencies, got ${id}`);
  if (!isShown(what))
    throw new RangeError(
      `EfficiencyFigure what must be one of ${Object.keys(shares).join(', ')}, got ${what}`,
    );
  return quantityText(record[shares[what]], 'fraction');
}
