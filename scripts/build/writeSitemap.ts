import { globSync, writeFileSync } from 'node:fs';
import type { Built } from './Built.ts';

/**
 * Writes `sitemap.xml` with every page of a built site. The format knows whole addresses only, so nothing is written
 * where the host is not known.
 */
export function writeSitemap({ directory, base, origin }: Built): void {
  if (origin === undefined) return;
  const pages = globSync('**/index.html', { cwd: directory })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
  const lines = pages.map((page) => `<url><loc>${origin}${base}/${encodeURI(page)}</loc></url>`);
  writeFileSync(
    `${directory}/sitemap.xml`,
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`,
  );
}
