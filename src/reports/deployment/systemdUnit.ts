import type { DeployedPool, Deployment } from './Deployment.ts';
import { commandWords } from './commandWords.ts';
import { spansNodes } from './spansNodes.ts';
import { startSeconds } from '../../scenario/startSeconds.ts';
import { systemdCommandWord } from './systemdCommandWord.ts';
import { systemdQuoted } from './systemdQuoted.ts';

const programFolder = '/opt/llm/bin';

/** A pool's instance as a systemd unit, for a server without containers; undefined where it spans servers. */
export function systemdUnit(deployment: Deployment, pool: DeployedPool): string | undefined {
  if (spansNodes(pool)) return undefined;
  const { engine, engineName, engineVersion, modelName, weights, configFile } = deployment;
  const [program = '', ...rest] = commandWords(engine.program, pool);
  const words = [`${programFolder}/${program}`, ...rest].map(systemdCommandWord);
  return [
    '[Unit]',
    `Description=${systemdText(`${modelName} on ${engineName} ${engineVersion}`)}`,
    'After=network-online.target',
    'Wants=network-online.target',
    '',
    '[Service]',
    'Type=exec',
    'User=llm',
    ...deployment.variables.map(({ name, value }) => `Environment=${systemdQuoted(`${name}=${value}`)}`),
    ...(engine.apiKeyVariable === undefined ? [] : [`EnvironmentFile=/etc/llm/api-key.env`]),
    `ExecStart=${words.join(' \\\n  ')}`,
    'Restart=on-failure',
    'RestartSec=10',
    `TimeoutStartSec=${startSeconds(weights.bytes)}`,
    'LimitMEMLOCK=infinity',
    '# What the engine may not touch or reach.',
    'NoNewPrivileges=true',
    'ProtectSystem=strict',
    'ProtectHome=true',
    'PrivateTmp=true',
    'StateDirectory=llm',
    `ReadOnlyPaths=${[deployment.modelFolder, ...(configFile ? [configFile.path] : [])].join(' ')}`,
    'IPAddressDeny=any',
    'IPAddressAllow=localhost 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 fd00::/8',
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    '',
  ].join('\n');
}

/** A line's plain text: signs of specifiers doubled, no second line. */
const systemdText = (text: string) => text.replace(/[\r\n]+/g, ' ').replaceAll('%', '%%');
