import { describe, expect, test } from 'vitest';
import { checkNesting } from '../../src/units/checkNesting.ts';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('how deep a text of JSON may nest', () => {
  test('64 levels are read', () => {
    expect(() => checkNesting(nested(64), 'file')).not.toThrow();
  });

  test.each([
    ['lists', nested(65)],
    ['objects', nested(65, '{"a":', '}')],
    ['lists that never end', '['.repeat(1_000_000)],
  ])('65 levels of %s are refused by name', (_, text) => {
    expect(() => checkNesting(text, 'file')).toThrow(
      new RangeError('file must nest at most 64 deep, got more'),
    );
  });

  test('levels side by side do not add up', () => {
    expect(() => checkNesting(`[${'[],'.repeat(1000)}1]`, 'file')).not.toThrow();
  });

  test('brackets within texts do not count, whatever is escaped there', () => {
    const text = JSON.stringify(['['.repeat(100), `\\"${'{'.repeat(100)}`, '\\']);
    expect(() => checkNesting(text, 'file')).not.toThrow();
  });
});
