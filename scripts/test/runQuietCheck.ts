import { spawn } from 'node:child_process';
import type { Outcome } from './Outcome.ts';

/** A check like `runCheck`, its output shown whole once it has ended, so that two at a time do not mix. */
export function runQuietCheck(
  name: string,
  program: string,
  parameters: readonly string[],
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output.push(part);
      });
    let ended = false;
    const end = (passed: boolean, reason: string) => {
      if (ended) return;
      ended = true;
      console.log(`\n== ${name}\n${Buffer.concat(output).toString()}${passed ? '' : `${reason}\n`}`);
      resolve(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    };
    const command = [program, ...parameters].join(' ');
    child.once('error', ({ message }) => end(false, `${command} must start, got ${message}`));
    child.once('close', (code, signal) =>
      end(code === 0, `${command} must end with 0, got ${code ?? signal}`),
    );
  });
}
