import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

const commands = [...read('package.json').matchAll(/^ {4}"([\w:-]+)": "(?:node|prettier|astro) /gm)].map(
  ([, name = '']) => name,
);
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('commands', () => {
  test('package.json names each once', () => {
    expect(commands.toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  test.each(Object.keys(scripts))('the README says what npm run %s does', (name) => {
    expect(readme).toMatch(
      new RegExp(
        name === 'start' || name === 'test' ? `npm ${name}\\b` : `^\\| .*\`npm run ${name}[ \`]`,
        'm',
      ),
    );
  });

  test('every command that the README offers is there', () => {
    const offered = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(offered.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'scripts/release/INSTALL.md'])(
  '%s',
  (file) => {
    test('says nothing twice', () => {
      const text = read(file).replace(/^```.*?^```$/gms, '');
      // The rule below a table's head stands in each table.
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\|(?: -+ \|)+$/.test(line));
      const starts = lines
        .filter((line) => /^(?:- |\d+\. |[A-Z])/.test(line))
        .map((line) => line.slice(0, 80));
      expect(repeated(starts)).toEqual([]);
    });
  },
);

test('CONTRIBUTING.md has one place for each thing to add', () => {
  const [, table = ''] = read('CONTRIBUTING.md').split('## One obvious place');
  const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (.*?) +\|/gm)].map(
    ([, thing = '']) => thing,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(repeated(rows)).toEqual([]);
});

test('CHANGELOG.md has each group once a day', () => {
  const groups = read('CHANGELOG.md')
    .split(/^## /m)
    .slice(1)
    .map((day) => [...day.matchAll(/^### (?:The )?(.*)$/gim)].map(([, group = '']) => group.toLowerCase()));
  expect(groups.flatMap(repeated)).toEqual([]);
});
