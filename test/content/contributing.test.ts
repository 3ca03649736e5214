import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const installed = [...Object.keys(dependencies), ...Object.keys(devDependencies)];

test('CONTRIBUTING.md is short enough to be read', () => {
  expect(guide.split('\n').length).toBeLessThanOrEqual(121);
});

test.each(installed)('CONTRIBUTING.md gives the reason for %s', (name) => {
  expect(guide).toContain(`\`${name}\``);
});
