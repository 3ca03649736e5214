import { expect, test } from 'vitest';
import { sitePath } from '../../../scripts/serve/sitePath.ts';

test('folders mean their index, files themselves, queries nothing', () => {
  expect(sitePath('/x/', '/x/')).toBe('index.html');
  expect(sitePath('/x/articles/?a=b', '/x/')).toBe('articles/index.html');
  expect(sitePath('/x/first.js', '/x/')).toBe('first.js');
  expect(sitePath('/first.js', '/')).toBe('first.js');
});

test('nothing outside the base or the folder has a path', () => {
  expect(sitePath('/other/', '/x/')).toBeUndefined();
  expect(sitePath('/x/%2e%2e/secret', '/x/')).toBeUndefined();
  expect(sitePath('/x/..%2f..%2fsecret', '/x/')).toBeUndefined();
  expect(sitePath('/x/%ff', '/x/')).toBeUndefined();
});
