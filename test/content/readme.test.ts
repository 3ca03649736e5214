import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/estimate/answerLine.ts';
import { lineFields } from '../../scripts/estimate/chosenFromLine.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const readme = readFileSync('README.md', 'utf8');
const [asked = [], answered = []] = [...readme.matchAll(/```json\n(.*?)\n```/gs)].map(([, block = '']) =>
  block.split('\n'),
);
const answer = answerLine();

describe('the samples of the README', () => {
  test.each(asked.map((line, index) => [line, answered[index] ?? 'no line'] as const))(
    '%s',
    (line, sample) => {
      expect(answer(line)).toBe(sample);
    },
  );

  test('there is one answer for each line', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(answered).toHaveLength(asked.length);
  });
});

describe('the README names', () => {
  test.each([...lineFields])('the input field %s', (field) => {
    expect(readme).toContain(`| \`${field}\` `);
  });

  const { formats } = readRecords().records;
  const weightFormats = [...formats].filter(([, { stores }]) => stores.includes('weights')).map(([id]) => id);
  test.each(weightFormats)('the weight format %s', (id) => {
    expect(readme).toContain(`\`${id.replace('gguf-', '')}\``);
  });

  const answers = JSON.parse(answer('{}')) as { readonly memory: object };
  test.each(Object.keys(answers.memory))('the output field memory.%s', (field) => {
    expect(readme).toContain(`| \`memory.${field}\` `);
  });
});
