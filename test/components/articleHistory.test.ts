import { expect, test } from 'vitest';
import { historyFromLog } from '../../src/components/articleHistory.ts';

const commit = (hash: string, subject: string, files: readonly string[]) =>
  `\x1e${hash}\x1f2026-11-26T01:30:00+02:00\x1f${subject}\n\n${files.join('\n')}\n`;
const subjects = (log: string, slug: string) =>
  historyFromLog(log)
    .get(slug)
    ?.map(({ subject }) => subject);

test('a change names its day in UTC, newest first', () => {
  const log = commit('b', 'Mend', ['M\ta.mdx', 'M\ta.txt']) + commit('a', 'Add', ['A\ta.mdx', 'A\tb.mdx']);
  expect(historyFromLog(log).get('a')).toEqual([
    { commit: 'b', time: '2026-11-25T23:30:00.000Z', subject: 'Mend' },
    { commit: 'a', time: '2026-11-25T23:30:00.000Z', subject: 'Add' },
  ]);
  expect(subjects(log, 'b')).toEqual(['Add']);
});

test('an article is followed through new names and into a folder of its own', () => {
  const log =
    commit('d', 'Mend', ['M\tnew/index.mdx']) +
    commit('c', 'Move', ['R090\tnew.mdx\tnew/index.mdx']) +
    commit('b', 'Rename', ['R100\told.mdx\tnew.mdx']) +
    commit('a', 'Add', ['A\told.mdx']);
  expect(subjects(log, 'new')).toEqual(['Mend', 'Move', 'Rename', 'Add']);
  expect(subjects(log, 'old')).toBeUndefined();
});

test('an article that took the name of an older one has not its history', () => {
  const log =
    commit('c', 'Add another', ['A\ta.mdx']) +
    commit('b', 'Remove', ['D\ta.mdx']) +
    commit('a', 'Add', ['A\ta.mdx']);
  expect(subjects(log, 'a')).toEqual(['Add another']);
});

test('no log is no history', () => {
  expect(historyFromLog('').size).toBe(0);
});
