import { secondsFromMicroseconds, secondsFromMilliseconds } from '../../units/conversions.ts';

interface TimeUnit {
  readonly unit: string;
  readonly plural: string;
  /** Seconds in one of it. */
  readonly seconds: number;
}

const second: TimeUnit = { unit: 's', plural: 'seconds', seconds: 1 };
const units: readonly TimeUnit[] = [
  second,
  { unit: 'ms', plural: 'milliseconds', seconds: secondsFromMilliseconds(1) },
  { unit: 'µs', plural: 'microseconds', seconds: secondsFromMicroseconds(1) },
];
const nearlyOne = 0.9995;

/** The unit that an axis of times like this one is written in. */
export const timeUnit = (usual: number): TimeUnit =>
  usual > 0 ? (units.find(({ seconds }) => usual >= seconds * nearlyOne) ?? units[2] ?? second) : second;
