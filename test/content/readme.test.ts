import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/estimate/answerLine.ts';
import { lineFields } from '../../scripts/estimate/chosenFromLine.ts';
import { moneyChoices, moneyFields } from '../../src/scenario/money/moneyFields.ts';
import { organisationFromText } from '../../src/scenario/money/organisationCodec.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { questionOf } from '../scenario/money/moneyFixture.ts';
import { answerShape } from '../scripts/answerShape.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```json\n(.*?)\n```/gs)].map(([, block = '']) => block);
const [asked = [], answered = []] = blocks.map((block) => block.split('\n'));
const [echoed] = [...readme.matchAll(/^echo '(\{.*\})' \|/gm)].map(([, line = '']) => line);
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

test('the organisation.json of the README is taken without a problem', () => {
  const file = blocks.find((block) => block.includes('"llm-onpremise organisation"')) ?? '';
  const usdPerUnit = new Map([['EUR', 1.1]]);
  const { problems, figures, choices } = organisationFromText(file, {
    known: questionOf().figures,
    usdPerUnit,
  });
  expect(problems).toEqual([]);
  expect(Object.keys(figures)).toHaveLength(2);
  expect(Object.keys(choices)).toHaveLength(3);
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

  const { memory = {}, cost } = answerShape.parse(JSON.parse(answer(echoed ?? '')));
  test.each(Object.keys(memory))('the output field memory.%s', (field) => {
    expect(readme).toContain(`| \`memory.${field}\` `);
  });

  test.each(Object.keys(cost ?? {}))('the output field cost.%s', (field) => {
    expect(readme).toContain(`\`cost.${field}\``);
  });

  const fieldsOfWays = new Set(Object.values(cost?.ways ?? {}).flatMap((way) => Object.keys(way)));
  test.each([...fieldsOfWays])('the field %s of a way', (field) => {
    expect(readme).toContain(`\`${field}\``);
  });

  test.each(moneyChoices.filter((choice) => choice !== 'ownShape').map((choice) => moneyFields[choice]))(
    'the decision $parameter',
    ({ parameter }) => {
      expect(readme).toContain(`\`${parameter}\``);
    },
  );
});
