import { timeUnit } from '../axes/timeUnit.ts';
import { secondsFromMicroseconds, secondsFromMilliseconds } from '../../units/conversions.ts';

interface NamedTimeUnit {
  /** Name of the axis with its unit at the end. */
  readonly name: string;
  readonly unit: string;
  readonly seconds: number;
}

const endings = [
  { unit: 's', seconds: 1, ending: /(^|\W)(s|seconds?)$/i },
  { unit: 'ms', seconds: secondsFromMilliseconds(1), ending: /(^|\W)(ms|milliseconds?)$/i },
  { unit: 'µs', seconds: secondsFromMicroseconds(1), ending: /(^|\W)(µs|microseconds?)$/i },
] as const;

/** The unit that the axis name ends in, else the one that suits a usual time, which is then added to the name. */
export function namedTimeUnit(unitName: string, usual: number): NamedTimeUnit {
  const known = endings.find(({ ending }) => ending.test(unitName));
  if (known) return { name: unitName, unit: known.unit, seconds: known.seconds };
  const { unit, seconds } = timeUnit(usual);
  return { name: unitName === '' ? unit : `${unitName}, ${unit}`, unit, seconds };
}
