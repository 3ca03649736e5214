import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run observe -- HOST`: the score that Mozilla's HTTP Observatory gives a server on ports 80 and 443, worked out on
 * this machine. The scorer comes from the npm registry once; nothing else is asked. `--ca=ca.pem` names
 * your own authority.
 */
const scorer = '@mdn/mdn-http-observatory';
const version = '1.4.8';
const folder = `.cache/observatory-${version}`;
const installed = `${folder}/node_modules/${scorer}`;

interface Scan {
  readonly error?: string;
  readonly scan?: { readonly grade: string; readonly score: number };
  readonly tests?: Readonly<
    Record<string, { readonly pass: boolean; readonly scoreModifier: number; readonly result: string }>
  >;
}

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { ca: { type: 'string' } } });
const host = positionals[0] ?? fail('host must be given, got nothing: npm run observe -- wiki.example');

if (!existsSync(`${installed}/conf/hsts-preload.json`)) {
  mkdirSync(folder, { recursive: true });
  // Its own install step would fetch two lists from elsewhere.
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      `${scorer}@${version}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) fail(`scorer must be installed from the npm registry, got exit ${status}`);
  // Hosts that browsers know for HTTPS: none of them is a host of an intranet.
  writeFileSync(`${installed}/conf/hsts-preload.json`, '{}');
}

const { stdout } = spawnSync(process.execPath, [`${installed}/src/scan.js`, host], {
  encoding: 'utf8',
  env: { ...process.env, ...(values.ca !== undefined && { NODE_EXTRA_CA_CERTS: values.ca }) },
});
const { error, scan, tests = {} } = JSON.parse(stdout || '{"error": "no answer"}') as Scan;
if (!scan) fail(`${host} must answer on ports 80 and 443, got ${error ?? 'no score'}`);
else {
  for (const [name, { pass, scoreModifier, result }] of Object.entries(tests))
    console.log(`${pass ? 'ok  ' : 'FAIL'} ${String(scoreModifier).padStart(4)}  ${name}: ${result}`);
  console.log(`${host}: ${scan.grade}, ${scan.score}`);
  if (Object.values(tests).some(({ pass }) => !pass)) process.exit(1);
}
