import type { SweepPoint } from './SweepPoint.ts';

/** One machine or engine as its clients grow. */
export interface SweepCurve {
  readonly id: string;
  readonly name: string;
  /** True for the reader's own, which takes the accent and shows its range. */
  readonly own: boolean;
  readonly points: readonly SweepPoint[];
  /** Number of clients to ring; the nearest point is taken. */
  readonly chosen?: number | undefined;
}
