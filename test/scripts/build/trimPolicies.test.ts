import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../scripts/build/trimPolicies.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body = '') =>
  `<head><script src="/first.js"></script><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('a policy names what stands in its page and nothing else', () => {
  const policy = `script-src 'self' ${hashOf('one()')} ${hashOf('two()')}; style-src 'self' ${hashOf('')};`;
  const body = '<script type="module">two()</script>';
  expect(withOwnHashes(page(policy, body), 'a/index.html')).toBe(
    page(`script-src 'self' ${hashOf('two()')}; style-src 'self';`, body),
  );
});

test('a script that is loaded needs no hash', () => {
  expect(withOwnHashes(page(`script-src 'self' ${hashOf('one()')};`), 'a/index.html')).toBe(
    page("script-src 'self';"),
  );
});

test('a script that the policy does not name stops the build', () => {
  const html = page("script-src 'self';", '<script>one()</script>');
  expect(() => withOwnHashes(html, 'a/index.html')).toThrow(
    'policy of a/index.html must name what stands in it',
  );
});

test('a page without a policy stops the build', () => {
  expect(() => withOwnHashes('<p></p>', 'a/index.html')).toThrow('content security policy');
});
