import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { nginxRootless } from '../release/nginxFiles.ts';
import { serverRules } from '../release/ServerRules.ts';
import { sitePolicy } from '../release/sitePolicy.ts';
import { requireFreePort } from '../serve/requireFreePort.ts';
import { relocationFaults } from '../test/relocationFaults.ts';
import type { Outcome } from '../test/Outcome.ts';
import { answerFaults } from './answerFaults.ts';
import { apacheModules, hasApache, nginxBrotliModule, requireServers } from './requireServers.ts';
import { startServer } from './startServer.ts';

const firstPort = Number(process.env['PORT'] ?? 4481);

/** Follows INSTALL.md in a fresh folder, at the path of the archive and at two others, with each server. */
export async function tryInstall(archive: string): Promise<Outcome> {
  await requireServers();
  const folder = mkdtempSync(join(tmpdir(), 'try-install-'));
  const servers = (['nginx', 'caddy', 'apache2'] as const).filter(
    (name) => name !== 'apache2' || hasApache(),
  );
  const outcome = { passed: 0, failed: 0 };
  const note = (where: string, demand: string | true): void => {
    if (demand === true) outcome.passed += 1;
    else {
      outcome.failed += 1;
      console.error(`FAIL ${where}: ${demand}`);
    }
  };
  try {
    // Apache's workers are another user, who must be let in.
    chmodSync(folder, 0o755);
    execFileSync('tar', ['-xzf', resolve(archive)], { cwd: folder });
    const release = join(folder, readdirSync(folder)[0] ?? '');
    execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: release });
    note('SHA256SUMS', true);

    for (const [at, base] of ['/llm-onpremise/', '/a/b/c/', '/'].entries()) {
      const www = join(folder, `www${at}`);
      const site = join(www, base);
      mkdirSync(join(site, '..'), { recursive: true });
      if (at === 0) cpSync(join(release, 'site'), site, { recursive: true });
      else
        execFileSync('sh', ['relocate', base, site], {
          cwd: release,
          stdio: ['ignore', 'ignore', 'inherit'],
        });
      if (at > 0)
        for (const fault of relocationFaults(site, '/llm-onpremise')) note(`relocate ${base}`, fault);
      const rules = serverRules(sitePolicy(site), base);
      for (const [index, server] of servers.entries()) {
        const port = firstPort + servers.length * at + index;
        await requireFreePort(port);
        const address = `http://127.0.0.1:${port}${base}`;
        const command = commands[server];
        const stop = await startServer(
          command({ release, www, base, port, folder: join(folder, `${server}${at}`) }),
          {
            address,
            home: folder,
          },
        );
        try {
          const brotli = server !== 'nginx' || nginxBrotliModule() !== undefined;
          for await (const demand of answerFaults({ address, site, rules, brotli }))
            note(`${server} ${base}`, demand);
        } finally {
          await stop();
        }
        console.log(`${server} at ${base}: ${outcome.passed} passed, ${outcome.failed} failed so far`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

interface Place {
  readonly release: string;
  /** Folder of the host, in which the site stands at its path. */
  readonly www: string;
  readonly base: string;
  readonly port: number;
  /** Where the server may write. */
  readonly folder: string;
}

/** The delivered configuration with the changes INSTALL.md tells of. */
const changed = (
  { release, www, base }: Place,
  path: string,
  listen: readonly [from: string, to: string],
): string =>
  readFileSync(join(release, path), 'utf8')
    .replaceAll('/srv/www', www)
    .replace(...listen)
    .replace('/llm-onpremise/404.html', `${base}404.html`);

function nginxCommand(place: Place): readonly string[] {
  const { folder, port } = place;
  mkdirSync(folder, { recursive: true });
  const site = join(folder, 'site.conf');
  const module = nginxBrotliModule();
  writeFileSync(
    site,
    changed(place, 'servers/nginx/llm-onpremise.conf', ['listen 80;', `listen 127.0.0.1:${port};`]).replace(
      module === undefined ? /^$/ : '#brotli_static on;',
      'brotli_static on;',
    ),
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${module === undefined ? '' : `load_module ${module};\n`}daemon off;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}${nginxRootless('site.conf').replaceAll('/tmp/', `${folder}/`)}`,
  );
  return ['nginx', '-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')];
}

function caddyCommand(place: Place): readonly string[] {
  const { folder, port } = place;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, changed(place, 'servers/caddy/Caddyfile', ['\n:80 {', `\nhttp://127.0.0.1:${port} {`]));
  return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
}

/** What Debian's apache2.conf and a2enmod give, with nothing else enabled. */
function apacheCommand(place: Place): readonly string[] {
  const { folder, port } = place;
  mkdirSync(folder, { recursive: true });
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
  writeFileSync(
    join(folder, 'apache2.conf'),
    [
      `ServerRoot ${folder}`,
      'TypesConfig /dev/null',
      'ServerName localhost',
      `PidFile ${folder}/apache2.pid`,
      `ErrorLog ${folder}/error.log`,
      `Listen 127.0.0.1:${port}`,
      ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      changed(place, 'servers/apache/llm-onpremise.conf', ['*:80', `127.0.0.1:${port}`]),
    ].join('\n'),
  );
  return ['apache2', '-X', '-f', join(folder, 'apache2.conf')];
}

const commands = { nginx: nginxCommand, caddy: caddyCommand, apache2: apacheCommand };
