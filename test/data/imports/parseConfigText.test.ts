import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfigText } from '../../../src/data/imports/parseConfigText.ts';
import { refusalOf } from './refusal.ts';

describe('the text of a config.json', () => {
  test('every object that JSON can write is read as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (config) => {
        const text = JSON.stringify(config);
        fc.pre(!/NaN|Infinity/.test(text));
        expect(parseConfigText(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    ['{"rope_theta": NaN}', { rope_theta: null }],
    ['{"limits": [-Infinity, Infinity , 1]}', { limits: [null, null, 1] }],
    ['{"limit":Infinity}', { limit: null }],
  ])('numbers that JSON does not know are read as null: %s', (text, config) => {
    expect(parseConfigText(text)).toEqual(config);
  });

  test('words in texts stay as they are', () => {
    expect(parseConfigText('{"name": "NaN", "other": "to Infinity"}')).toEqual({
      name: 'NaN',
      other: 'to Infinity',
    });
  });

  test('a key named __proto__ is a key like others', () => {
    const config = parseConfigText('{"__proto__": {"polluted": true}}');
    expect(Object.hasOwn(config, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a byte-order mark of a Windows editor does no harm', () => {
    const bytes = new TextEncoder().encode('\uFEFF{"hidden_size": 64}');
    expect(parseConfigText(new TextDecoder().decode(bytes))).toEqual({ hidden_size: 64 });
  });
});

describe('what is no config is refused by name', () => {
  const deep = 100_000;

  test.each([
    ['nothing', '', 'must be JSON, got ""'],
    ['another language', 'hidden_size: 64', 'must be JSON, got "hidden_size: 64"'],
    ['a text that breaks off', '{"hidden_size": 6', 'must be JSON'],
    ['a long text', 'x'.repeat(1_000_000), `must be JSON, got "${'x'.repeat(40)}…"`],
    ['a list', '[1]', 'must be a JSON object, got a list of 1'],
    ['null', 'null', 'must be a JSON object, got null'],
    ['a number', '1e999', 'must be a JSON object, got Infinity'],
    ['lists nested without end', '['.repeat(deep) + ']'.repeat(deep), 'must nest at most 64 deep, got more'],
    [
      'objects nested without end that break off',
      '{"a":'.repeat(deep),
      'must nest at most 64 deep, got more',
    ],
    ['commas and spaces without end', `{"a":[1,${' '.repeat(1_000_000)}`, 'must be JSON'],
  ])('%s', async (_, text, rule) => {
    const message = await refusalOf(() => parseConfigText(text, 'config.json'));
    expect(message).toContain(`config.json ${rule}`);
  });
});
