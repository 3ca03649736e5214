import { secondsFromMicroseconds, secondsFromMilliseconds } from '../../units/conversions.ts';

interface TimeUnit {
  /** Name of the axis with its unit at the end. */
  readonly name: string;
  readonly unit: string;
  readonly seconds: number;
}

const units = [
  { unit: 's', seconds: 1, ending: /(^|\W)(s|seconds?)$/i },
  { unit: 'ms', seconds: secondsFromMilliseconds(1), ending: /(^|\W)(ms|milliseconds?)$/i },
  { unit: 'µs', seconds: secondsFromMicroseconds(1), ending: /(^|\W)(µs|microseconds?)$/i },
] as const;

/** The unit an axis of times is written in: the one its name ends in, else the one that suits a usual time. */
export function timeUnit(unitName: string, usual: number): TimeUnit {
  const known = units.find(({ ending }) => ending.test(unitName));
  if (known) return { name: unitName, unit: known.unit, seconds: known.seconds };
  const { unit, seconds } = units.find((one) => usual >= one.seconds * 0.9995) ?? units[2];
  return { name: unitName === '' ? unit : `${unitName}, ${unit}`, unit, seconds };
}
