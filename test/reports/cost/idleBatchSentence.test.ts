import { expect, test } from 'vitest';
import { idleBatchSentence } from '../../../src/reports/cost/idleBatchSentence.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { asking, dollars } from './costReportFixture.ts';

const idle = { tokenCount: 3.2e9, callUsd: 1234 };

test('says what free hours could do and what an API asks for it', () => {
  expect(idleBatchSentence(asking('own', 'call'), idle, dollars)).toMatch(
    /^Free hours of the first month could do 3,?.200 million tokens of work that can wait; an API asks \$1\.23k for them at its batch price\./,
  );
});

test('names no price of an API that is left out or has none', () => {
  for (const text of [
    idleBatchSentence(asking('own', 'rent'), idle, dollars),
    idleBatchSentence(asking('own', 'call'), { ...idle, callUsd: 0 }, dollars),
  ])
    expect(text).not.toContain('API');
});

test('promises nothing where no hour is free', () => {
  expect(idleBatchSentence(asking('own'), { tokenCount: 0, callUsd: 0 }, dollars)).toBe(
    'Free hours leave no room for work that can wait.',
  );
  expect(idleBatchSentence(asking('own'), undefined, dollars)).toContain('no room');
});

test('counts what is done already', () => {
  const asked = { ...asking('own'), money: { ...initialMoney, batchMegatokens: 5 } };
  expect(idleBatchSentence(asked, idle, dollars)).toMatch(
    /^Beside the work that can wait already, free hours/,
  );
});
