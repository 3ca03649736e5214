import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runTool } from '../build/runTool.ts';

const packages = { nginx: 'nginx-light', caddy: 'caddy' };
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's Brotli module of nginx where it is installed. */
export const nginxBrotliModule = (): string | undefined =>
  existsSync(brotliModule) ? brotliModule : undefined;

export const apacheModules = '/usr/lib/apache2/modules';

/** Apache is tried where Debian's is installed; nothing asks for it. */
export const hasApache = (): boolean => has('apache2') && existsSync(apacheModules);

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/**
 * Makes sure that nginx and Caddy are there; as root it installs Debian's, without starting a service.
 *
 * @throws {Error} when one is missing and cannot be installed.
 */
export async function requireServers(): Promise<void> {
  const missing = Object.entries(packages).filter(([program]) => !has(program));
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name);
  if (process.getuid?.() !== 0 || !has('apt-get'))
    throw new Error(
      `nginx and caddy must be installed, got none of ${names.join(' and ')}: apt-get install ${names.join(' ')}`,
    );
  // A policy of 101 keeps Debian's packages from starting their services.
  const noService = `printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d`;
  const mayPolicy = !existsSync('/usr/sbin/policy-rc.d');
  if (mayPolicy) await runTool('sh', ['-c', noService]);
  try {
    await runTool('apt-get', ['update', '-qq']);
    await runTool('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...names,
      'libnginx-mod-http-brotli-static',
    ]);
  } finally {
    if (mayPolicy) await runTool('rm', ['/usr/sbin/policy-rc.d']);
  }
}
