import { preview } from 'astro';
import { requireFreePort } from './requireFreePort.ts';

interface ServeOptions {
  readonly directory: string;
  readonly base: string;
  readonly port: number;
}

/** Serves a built site on this machine alone and gives its address. */
export async function servePages({ directory, base, port }: ServeOptions): Promise<string> {
  await requireFreePort(port);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await preview({ outDir: directory, base, server: { host: '127.0.0.1', port }, logLevel: 'error' });
  return `http://localhost:${port}${base.replace(/\/?$/, '/')}`;
}
