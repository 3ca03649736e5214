import { posix } from 'node:path';

/** Path of the file in a site that an address asks for; none outside the base. */
export function sitePath(address: string, base: string): string | undefined {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  const path = posix.normalize(decoded(pathname.slice(base.length)) ?? '..');
  if (path === '..' || path.startsWith('../') || path.startsWith('/')) return undefined;
  return path === '.' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // Bytes that are no text name no file.
    return undefined;
  }
}
