import { answerLine } from '../../scripts/estimate/answerLine.ts';
import type { Line } from '../estimates/memory/memoryFixture.ts';
import { answerShape } from './answerShape.ts';

/** What `npm run estimate` answers to a line of text. */
export const answer = answerLine();

export const read = (text: string) => answerShape.parse(JSON.parse(text));

/** The memory part of a line's answer; a line that is wrong fails the test. */
export function memoryOf(line: Line) {
  const { memory: found, error } = read(answer(JSON.stringify(line)));
  if (!found) throw new Error(error);
  return found;
}

export const errorOf = (line: unknown): string | undefined => read(answer(JSON.stringify(line))).error;
