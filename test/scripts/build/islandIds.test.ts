import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsFromRoot } from '../../../scripts/build/islandIds.ts';

const runtime = 'node_modules/astro/dist/runtime/server/render/component.js';

test('the id of an island is hashed from its path under src, wherever that lies', () => {
  const code = idsFromRoot(readFileSync(runtime, 'utf8'), `/some/where/${runtime}`);
  expect(code).toContain('componentUrl.replace(/^.*\\/src\\//, "src/")');
  expect('/home/src/one/src/islands/Memory.tsx'.replace(/^.*\/src\//, 'src/')).toBe('src/islands/Memory.tsx');
});

test('a runtime that hashes in other words stops the build', () => {
  expect(() => idsFromRoot('shorthash(everything)', runtime)).toThrow('island ids must hash');
});

test('other modules stay as they are', () => {
  expect(idsFromRoot('const one = 1;', '/src/one.ts')).toBeUndefined();
});
