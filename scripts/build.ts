import { buildSite } from './build/buildSite.ts';

/** `npm run build`: the site and its search index, into dist. `SITE_BASE=/x/y` moves it under another path. */
try {
  await buildSite({ outDirectory: 'dist' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
