import { expect, test } from 'vitest';
import { refreshOptions } from '../../../scripts/refresh/refreshOptions.ts';

const today = '2026-11-25';

test('asks every list of today and writes, unless told otherwise', () => {
  expect(refreshOptions([], today)).toEqual({
    day: today,
    only: undefined,
    fromFolder: undefined,
    dryRun: false,
    acceptJumps: false,
  });
  expect(
    refreshOptions(
      ['--day=2026-12-01', '--only=cloud', '--from-folder=saved', '--dry-run', '--accept-jumps'],
      today,
    ),
  ).toEqual({ day: '2026-12-01', only: 'cloud', fromFolder: 'saved', dryRun: true, acceptJumps: true });
});

test.each([
  ['--day=2026-02-30', '--day must be YYYY-MM-DD, got 2026-02-30'],
  ['--day=tomorrow', '--day must be YYYY-MM-DD, got tomorrow'],
  ['--only=hardware', '--only must be api, cloud, currencies, got hardware'],
  ['--dryrun', '--dryrun'],
  ['api', 'api'],
])('refuses %s', (word, message) => {
  expect(() => refreshOptions([word], today)).toThrow(message);
});
