import { expect, test } from 'vitest';
import { nightSentence } from '../../src/reports/nightSentence.ts';
import type { NightJob } from '../../src/scenario/night/nightJob.ts';
import { exactly } from '../../src/units/Band.ts';
import { plain } from './reportFixture.ts';

const hour = 3600;
const job = {
  acceleratorCount: 4,
  estimate: { verdict: 'fits', freeBytes: exactly(1e9), time: { seconds: exactly(4 * hour) } },
  night: { shifts: [], shiftCount: exactly(2), firstHour: 12, elapsedSeconds: exactly(8 * hour) },
  extraUsd: exactly(5),
  rentUsd: exactly(59),
} as unknown as NightJob;
const said = (changes: object, freeCount = 8) =>
  plain(nightSentence({ ...job, ...changes }, freeCount, (usd) => `$${usd}`));

test('shifts are told with when the first begins, since some are by day', () => {
  expect(said({})).toBe(
    'Your job trains for 4 h on 4 accelerators: 2 shifts from Monday 12:00 on, done 8 h later. It costs $5 of electricity beyond what is paid; rented, the same job costs $59.',
  );
});

test('one go has no shifts, and nobody who rents it out has no price', () => {
  const { shiftCount: _, ...night } = job.night;
  expect(said({ night, rentUsd: undefined })).toMatch(
    /: one go of 8 h, as its accelerators are free around the clock\. It costs \$5 of electricity beyond what is paid\.$/,
  );
});

test('a job that is not done says what it lacks', () => {
  const night = { shifts: [], usefulSecondsPerWeek: 0 };
  expect(said({ night }, 3)).toBe(
    'Your job is not done in free hours: it needs 4 accelerators, and at most 3 are free at once.',
  );
  expect(said({ night })).toContain('no stretch of hours in which one server has them free is longer');
  expect(said({ estimate: { ...job.estimate, verdict: 'fails', freeBytes: exactly(-(2 ** 30)) } })).toContain(
    'each accelerator is 1 GiB short',
  );
});
