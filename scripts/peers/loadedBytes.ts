import type { Browser } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';

/** What a browser takes to show a page until nothing more comes, in bytes after brotli; fonts as they are. */
export interface LoadedBytes {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly fonts: number;
  /** Data and pictures. */
  readonly others: number;
  readonly requestCount: number;
}

const kinds: Readonly<Record<string, keyof Omit<LoadedBytes, 'requestCount'>>> = {
  document: 'html',
  stylesheet: 'styles',
  script: 'scripts',
  font: 'fonts',
};

/** Opens a page in a browser that has nothing of it, and weighs all that it asks for. */
export async function loadedBytes(browser: Browser, address: string): Promise<LoadedBytes> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<readonly [keyof Omit<LoadedBytes, 'requestCount'>, number]>[] = [];
  page.on('response', (response) => {
    const kind = kinds[response.request().resourceType()] ?? 'others';
    bodies.push(
      response.body().then(
        (body) => [kind, kind === 'fonts' ? body.length : brotliCompressSync(body).length] as const,
        () => [kind, 0] as const,
      ),
    );
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200)
    throw new Error(`${address} must answer with 200, got ${answer?.status() ?? 'nothing'}`);
  const loaded = { html: 0, styles: 0, scripts: 0, fonts: 0, others: 0, requestCount: bodies.length };
  for (const [kind, bytes] of await Promise.all(bodies)) loaded[kind] += bytes;
  await context.close();
  return loaded;
}
