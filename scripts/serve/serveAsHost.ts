import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { join } from 'node:path';
import { compressedCopies, isCompressed } from '../release/compressedFiles.ts';
import { endingOf, isText, serverRules } from '../release/ServerRules.ts';
import { sitePolicy } from '../release/sitePolicy.ts';
import { requireFreePort } from './requireFreePort.ts';
import { sitePath } from './sitePath.ts';

interface HostOptions {
  readonly directory: string;
  readonly base: string;
  readonly port: number;
  /** Text put before that of a file, by its path in the site. */
  readonly before?: Readonly<Record<string, string>>;
  /** Makes it HTTPS with HTTP/2. */
  readonly secure?: { readonly key: string; readonly cert: string };
}

interface Kept {
  readonly plain: Buffer;
  readonly br?: Buffer;
}

/**
 * Serves a built site on this machine alone with the headers, types, caching and Brotli that a release asks of a host.
 * Stands in for nginx where the question is what browsers do; `npm run try-install` asks the servers themselves.
 */
export async function serveAsHost({ directory, base, port, before = {}, secure }: HostOptions): Promise<{
  readonly address: string;
  readonly stop: () => void;
}> {
  await requireFreePort(port);
  const root = base.replace(/\/?$/, '/');
  const rules = serverRules(sitePolicy(directory), root);
  const kept = new Map<string, Promise<Kept>>();

  const keep = async (path: string): Promise<Kept> => {
    const plain = Buffer.concat([Buffer.from(before[path] ?? ''), readFileSync(join(directory, path))]);
    if (!isCompressed(path, plain.length)) return { plain };
    return { plain, br: (await compressedCopies(plain)).br };
  };
  const read = (path: string): Promise<Kept> => {
    const known = kept.get(path) ?? keep(path);
    kept.set(path, known);
    return known;
  };

  const answer = async (request: Asked, response: Answering): Promise<void> => {
    const path = sitePath(request.url ?? '/', root);
    const found = path !== undefined && isFile(join(directory, path));
    const shown = found ? path : '404.html';
    const { plain, br } = await read(shown);
    const type = rules.types[endingOf(shown)] ?? 'application/octet-stream';
    const compressed = br !== undefined && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const lasting = rules.immutableFolders.some((folder) => shown.startsWith(`${folder}/`));
    response.writeHead(found ? 200 : 404, {
      ...rules.headers,
      'Content-Type': isText(type) ? `${type}; charset=utf-8` : type,
      'Cache-Control': lasting ? rules.immutableCache : rules.otherCache,
      Vary: 'Accept-Encoding',
      ...(compressed && { 'Content-Encoding': 'br' }),
    });
    response.end(compressed ? br : plain);
  };
  const listener = (request: Asked, response: Answering): void =>
    void answer(request, response).catch((fault: unknown) => {
      console.error(fault);
      response.writeHead(500, {});
      response.end('500');
    });
  const server = secure ? createSecureServer(secure, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `${secure ? 'https' : 'http'}://localhost:${port}${root}`,
    stop: () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

/** What HTTP/1.1 and HTTP/2 have in common. */
interface Asked {
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
interface Answering {
  readonly writeHead: (status: number, headers: Readonly<Record<string, string>>) => unknown;
  readonly end: (content: Buffer | string) => unknown;
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();
