import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import type { FormulaCard } from '../../src/formulas/FormulaCard.ts';
import { baseDimensions, type Dimension, type Unit, units } from '../../src/units/registry.ts';

/** Some formulas take a sample, a list of values of one unit. */
type Value = number | readonly number[];
type Formula = (input: Record<string, Value>) => number;
type Card = FormulaCard<Formula>;

const cards = import.meta.glob<Card>('../../src/formulas/**/*.card.ts', { eager: true, import: 'card' });
const modules = import.meta.glob<Record<string, Formula>>(
  ['../../src/formulas/*/*.ts', '!../../src/formulas/**/*.card.ts'],
  { eager: true },
);

test('every formula has a card', () => {
  const formulas = Object.keys(modules).map((path) => path.replace('.ts', '.card.ts'));
  expect(Object.keys(cards).sort()).toEqual(formulas.sort());
});

describe.each(Object.entries(cards))('%s', (path, card) => {
  const name = basename(path, '.card.ts');
  const formula = modules[path.replace('.card.ts', '.ts')]?.[name];
  if (!formula) throw new Error(`${path} must stand beside a file that exports ${name}`);
  const { input, output } = card.example;

  test('gives its worked example', () => {
    expect(formula(input) / output).toBeCloseTo(1, 9);
  });

  test('typesets', () => {
    const symbols = [card.result, ...Object.values(card.symbols)].map(({ symbol }) => symbol);
    for (const tex of [card.tex, ...symbols]) {
      expect(() =>
        katex.renderToString(tex, { throwOnError: true, strict: 'error', output: 'mathml' }),
      ).not.toThrow();
    }
  });

  test('names end in the word of their unit', () => {
    const named: [string, Unit][] = [[name, card.result.unit]];
    for (const [key, { unit }] of Object.entries(card.symbols)) named.push([key, unit]);
    for (const [key, unit] of named) expect(key).toMatch(new RegExp(`(${units[unit].word})$`, 'i'));
  });

  test('cites a record of content/data/sources', () => {
    expect(existsSync(`content/data/sources/${card.source}.yaml`)).toBe(true);
  });

  test('has a test of its own', () => {
    expect(existsSync(path.replace('../../src', 'test').replace('.card.ts', '.test.ts'))).toBe(true);
  });

  test.each(baseDimensions)('is homogeneous in %s', (base) => {
    const factor = 7;
    const power = (dimension: Dimension) => dimension[base] ?? 0;
    const scaled = Object.fromEntries(
      Object.entries(input).map(([key, value]) => {
        const symbol = card.symbols[key];
        if (!symbol) throw new Error(`${key} must have a symbol`);
        const scale = factor ** power(units[symbol.unit].dimension);
        return [key, typeof value === 'number' ? value * scale : value.map((each) => each * scale)];
      }),
    );
    const expected = factor ** (power(units[card.result.unit].dimension) - power(card.introduces ?? {}));
    expect(formula(scaled) / formula(input) / expected).toBeCloseTo(1, 9);
  });
});
