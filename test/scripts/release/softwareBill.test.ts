import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageOf } from '../../../scripts/build/bundledPackages.ts';
import { isCompressed } from '../../../scripts/release/compressedFiles.ts';
import { licenceTexts } from '../../../scripts/release/licenceTexts.ts';
import { steadyBill } from '../../../scripts/release/softwareBill.ts';

const bill = (chance: string, names: readonly string[]): Parameters<typeof steadyBill>[0] => ({
  metadata: {
    timestamp: chance,
    tools: [{ version: chance }],
    component: { 'bom-ref': 'site@1', name: chance },
  },
  components: names.map((name) => ({ 'bom-ref': `${name}@1`, name })),
  dependencies: [{ ref: 'site@1', dependsOn: names }],
});
const options = { shipped: ['preact'], epochSeconds: 0 };

test('a bill of materials is the same for every run', () => {
  const one = steadyBill(bill('first', ['preact', 'astro']), options);
  expect(steadyBill(bill('second', ['astro', 'preact']), options)).toBe(one);
  expect(one).toContain('"timestamp": "1970-01-01T00:00:00.000Z"');
  expect(one).not.toContain('first');
});

test('its serial number follows its content, in the form of a UUID', () => {
  const numberOf = (names: readonly string[]): unknown =>
    (JSON.parse(steadyBill(bill('', names), options)) as { serialNumber: unknown }).serialNumber;
  expect(numberOf(['astro'])).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(numberOf(['astro'])).not.toBe(numberOf(['preact']));
});

test('it says which packages the site ships', () => {
  const { components } = JSON.parse(steadyBill(bill('', ['preact', 'astro']), options)) as {
    components: { name: string; properties: { value: string }[] }[];
  };
  expect(components.map(({ name, properties }) => [name, properties[0]?.value])).toEqual([
    ['astro', 'false'],
    ['preact', 'true'],
  ]);
});

test('the package of a module is the innermost', () => {
  expect(packageOf('/x/node_modules/@preact/signals/dist/a.mjs')).toBe('@preact/signals');
  expect(packageOf('C:\\x\\node_modules\\a\\node_modules\\d3-path\\index.js')).toBe('d3-path');
  expect(packageOf('node_modules/csv-parse/dist/esm/sync.js?worker')).toBe('csv-parse');
  expect(packageOf('/x/src/units/registry.ts')).toBeUndefined();
});

test('licences are as each package carries them; one that says nothing stops the release', () => {
  const root = mkdtempSync(join(tmpdir(), 'licences-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('@a/b/package.json', '{"version":"1.0.0","license":"MIT"}');
  write('@a/b/LICENSE.md', 'The MIT words\n');
  write('c/package.json', '{"version":"2.0.0","license":"Apache-2.0"}');
  write('d/package.json', '{"version":"3.0.0"}');
  const [first, second] = licenceTexts(['@a/b', 'c'], root);
  expect(first?.text).toBe('@a/b 1.0.0\nLicence: MIT\n\nThe MIT words\n\n');
  expect(second?.text).toContain('Licence: Apache-2.0\n\nThe package carries no licence file.');
  expect(() => licenceTexts(['d'], root)).toThrow(
    'licence of every shipped package must be known, got none for d',
  );
  rmSync(root, { recursive: true });
});

test('text is compressed beside itself, but never the file that a host edits', () => {
  expect(isCompressed('articles/index.html', 5000)).toBe(true);
  expect(isCompressed('_astro/a.js', 10)).toBe(false);
  expect(isCompressed('font.woff2', 50_000)).toBe(false);
  expect(isCompressed('organisation.json', 50_000)).toBe(false);
});
