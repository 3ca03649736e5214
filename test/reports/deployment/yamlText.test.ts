import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { yamlText } from '../../../src/reports/deployment/yamlText.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('on', 'no', 'y', '1e3', '0x1f', '~', 'null', '- a', 'a: b', '#', '*x', '%', '1_000', '---'),
);

test('any text comes back as it was, under the old reading of YAML and the new one', () => {
  fc.assert(
    fc.property(fc.dictionary(texts, fc.oneof(texts, fc.integer(), fc.array(texts))), (value) => {
      for (const version of ['1.1', '1.2'] as const)
        expect(JSON.stringify(parse(yamlText(value), { version }))).toBe(JSON.stringify(value));
    }),
  );
});

test('documents stay apart', () => {
  const text = yamlText({ a: 1 }, { b: ['---'] });
  expect(parseAllDocuments(text).map((one) => one.toJS() as unknown)).toEqual([{ a: 1 }, { b: ['---'] }]);
});
