import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteOrigin } from '../../../scripts/build/siteOrigin.ts';
import { writeSitemap } from '../../../scripts/build/writeSitemap.ts';

test('an origin is scheme and host, with or without a slash', () => {
  expect(siteOrigin('https://kb.example.org/')).toBe('https://kb.example.org');
  expect(siteOrigin('http://kb:8080')).toBe('http://kb:8080');
  expect(siteOrigin('')).toBeUndefined();
});

test.each(['kb.example.org', 'https://kb.example.org/x', 'ftp://kb'])('%s is refused', (given) => {
  expect(() => siteOrigin(given)).toThrow('SITE_URL must be like https://kb.example.org, without a path');
});

test('a sitemap names every page by its whole address, and is not written without a host', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sitemap-'));
  try {
    mkdirSync(join(directory, 'a/b'), { recursive: true });
    for (const file of ['index.html', 'a/b/index.html', '404.html']) writeFileSync(join(directory, file), '');
    writeSitemap({ directory, base: '/x' });
    expect(existsSync(join(directory, 'sitemap.xml'))).toBe(false);
    writeSitemap({ directory, base: '/x', origin: 'https://kb.example.org' });
    expect(readFileSync(join(directory, 'sitemap.xml'), 'utf8').match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://kb.example.org/x/</loc>',
      '<loc>https://kb.example.org/x/a/b/</loc>',
    ]);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
