import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { askServer } from './Answer.ts';

const tries = 100;
const pauseMilliseconds = 50;

/** Starts a server and gives what stops it, once it answers; it is ended by its own id. */
export async function startServer(
  [program = '', ...parameters]: readonly string[],
  { address, home }: { readonly address: string; readonly home: string },
): Promise<() => Promise<void>> {
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${program} must run, got exit ${child.exitCode}:\n${said}`);
    // Until it listens, asking fails.
    const answered = await askServer(address).then(
      () => true,
      () => false,
    );
    if (answered) return stop;
    await wait(pauseMilliseconds);
  }
  await stop();
  throw new Error(`${program} must answer at ${address}, got nothing:\n${said}`);
}
