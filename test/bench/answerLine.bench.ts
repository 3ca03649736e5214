import { test } from 'vitest';
import { benchLines } from '../../scripts/bench/benchLines.ts';
import { answerLine } from '../../scripts/estimate/answerLine.ts';

/** One line a run, so runs per second are lines per second; the target is 20,000. */
const answer = answerLine();

test('a line of npm run estimate', async ({ bench }) => {
  let next = 0;
  await bench('answerLine', () => {
    const line = benchLines[next % benchLines.length];
    next += 1;
    if (line !== undefined) answer(line);
  }).run();
});
