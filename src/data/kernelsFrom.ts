import type { AcceleratorRecord } from './accelerator.ts';
import { acceleratorFromRecord } from './accelerator.ts';

/**
 * For each accelerator the one whose measured kernels stand for it: itself, else the one of its architecture nearest in
 * memory bandwidth. Absent where no accelerator of its architecture was measured.
 */
export function kernelsFrom(
  accelerators: ReadonlyMap<string, AcceleratorRecord>,
  measuredIds: readonly string[],
): ReadonlyMap<string, string> {
  const bandwidths = new Map(
    [...accelerators].map(([id, record]) => [id, acceleratorFromRecord(id, record).memoryBytesPerSecond]),
  );
  const distance = (one: string, other: string) =>
    Math.abs(Math.log((bandwidths.get(one) ?? 1) / (bandwidths.get(other) ?? 1)));
  const found = new Map<string, string>();
  for (const [id, { generation, vendor }] of accelerators) {
    const kin = measuredIds.filter((other) => {
      const record = accelerators.get(other);
      return record?.generation === generation && record.vendor === vendor;
    });
    const nearest = measuredIds.includes(id)
      ? id
      : kin.reduce<string | undefined>(
          (best, other) => (best === undefined || distance(id, other) < distance(id, best) ? other : best),
          undefined,
        );
    if (nearest !== undefined) found.set(id, nearest);
  }
  return found;
}
