import { execFileSync } from 'node:child_process';
import { secondsFromMilliseconds } from '../../src/units/conversions.ts';

/**
 * Seconds since 1970 that stand for the moment of a build: SOURCE_DATE_EPOCH, else the commit's date, else, where there
 * is no git, now.
 */
export function sourceDateEpoch(): string {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined && given !== '') return given;
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // Sources that were unpacked without their history have no date but today's.
    return String(Math.floor(secondsFromMilliseconds(Date.now())));
  }
}
