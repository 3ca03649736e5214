import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helperFor, preloaded } from '../../../scripts/build/preloadHelper.ts';

const called = 'export const __vitePreload = function preload(baseModule, deps, importerUrl) {}';

test('the short helper stands under the base and bears the name that Vite calls', () => {
  const code = helperFor(called, '/x/y/');
  expect(code).toContain('export const __vitePreload = (load, files = [])');
  expect(code).toContain('"/x/y/" + file');
});

test('a helper that is called in another way stops the build', () => {
  expect(() => helperFor('export const load = () => {}', '/')).toThrow('preload helper must be');
});

test('Vite calls its helper with a module and its files still', () => {
  const vite = globSync('node_modules/vite/dist/node/chunks/*.js')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(vite).toContain('function preload(baseModule, deps, importerUrl)');
});

test('scripts of every page name no files, others name theirs', () => {
  const hostedBy = (hostId: string) => preloaded('a.js', ['b.js', 'c.js'], { hostId });
  expect(hostedBy('_astro/Page.astro_astro_type_script.js')).toEqual([]);
  expect(hostedBy('_astro/MemoryCalculator.js')).toEqual(['b.js', 'c.js']);
});

test('a style sheet that the helper would not load stops the build', () => {
  expect(() => preloaded('a.js', ['b.css'], { hostId: 'c.js' })).toThrow('loadStyle.ts');
});
