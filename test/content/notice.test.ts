import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/data/readRecords.ts';

const notice = readFileSync('NOTICE', 'utf8').replace(/\s+/g, ' ');
const { sources } = readRecords().records;
const asking = [...sources].flatMap(([id, { attribution }]) =>
  attribution === undefined ? [] : [[id, attribution] as const],
);

test.each(asking)('NOTICE holds the sentence that %s asks for', (_, attribution) => {
  expect(notice).toContain(attribution);
});
