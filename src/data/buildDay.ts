import { millisecondsFromSeconds } from '../units/conversions.ts';
import { isoDay } from '../units/isoDay.ts';

/**
 * The day that dated records are read on, so that a commit always builds the same pages: the moment SOURCE_DATE_EPOCH
 * gives in seconds since 1970, as reproducible-builds.org defines it, else now. `npm run build` sets it to the commit.
 *
 * @throws {RangeError} when SOURCE_DATE_EPOCH is no count of seconds.
 */
export function buildDay(environment: Readonly<Record<string, string | undefined>>): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return isoDay(new Date());
  if (!/^\d{1,11}$/.test(epoch))
    throw new RangeError(`SOURCE_DATE_EPOCH must be whole seconds since 1970, got ${epoch}`);
  return isoDay(new Date(millisecondsFromSeconds(Number(epoch))));
}
