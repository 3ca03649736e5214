import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A comparison of texts with one argument: its order is that of the machine that builds. */
const ofTheMachine = /\.localeCompare\((?:[^,()]|\([^()]*\))*\)/;
const files = globSync('src/**/*.{ts,tsx,astro}');

test('texts are sorted by a named language, so that every machine builds the same pages', () => {
  expect(files.filter((file) => ofTheMachine.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(['one.localeCompare(other)', 'one.localeCompare(nameOf(other))'])('%s would be found', (code) => {
  expect(code).toMatch(ofTheMachine);
});

test.each(["one.localeCompare(other, 'en')", "one.localeCompare(nameOf(other), 'en')"])(
  '%s is allowed',
  (code) => {
    expect(code).not.toMatch(ofTheMachine);
  },
);
