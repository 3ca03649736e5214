import { expect, test } from 'vitest';
import { noteSentence } from '../../src/components/noteSentence.ts';

test.each([
  ['abstract read', 'Abstract read.'],
  ['second-hand; read as quoted.', 'Second-hand; read as quoted.'],
  ['The table was read.', 'The table was read.'],
  ['vLLM 0.26 no longer depends on it', 'vLLM 0.26 no longer depends on it.'],
  ['docs/usage/security.md at this commit', 'docs/usage/security.md at this commit.'],
  ['arXiv 2510.07192', 'arXiv 2510.07192.'],
])('the note %j reads %j', (note, text) => {
  expect(noteSentence(note)).toBe(text);
});
