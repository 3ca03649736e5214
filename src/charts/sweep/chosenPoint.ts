import type { SweepCurve } from './SweepCurve.ts';
import type { SweepPoint } from './SweepPoint.ts';

/** The point nearest to the chosen number of clients, as ratios go. */
export function chosenPoint({ points, chosen }: SweepCurve): SweepPoint | undefined {
  if (chosen === undefined) return undefined;
  const away = ({ clients }: SweepPoint) => Math.abs(Math.log(clients / chosen));
  return points.toSorted((one, other) => away(one) - away(other))[0];
}
