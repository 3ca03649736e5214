import { buildSite } from './build/buildSite.ts';
import { requireFreePort } from './serve/requireFreePort.ts';
import { servePages } from './serve/servePages.ts';
import { siteBase } from './serve/siteBase.ts';

/** `npm start`: builds the site with its search index and serves it on this machine. */
const usualPort = 4321;

try {
  const port = Number(process.env['PORT'] ?? usualPort);
  await requireFreePort(port);
  await buildSite({ outDirectory: 'dist' });
  const address = await servePages({ directory: 'dist', base: siteBase(), port });
  console.log(`\nOpen ${address}\nStop with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
