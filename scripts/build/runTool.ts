import { spawn } from 'node:child_process';

/** Runs a program of the project's dependencies, its output shown; nothing is reported to anyone. */
export function runTool(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  directory?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      ...(directory === undefined ? {} : { cwd: directory }),
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${parameters.join(' ')} must end with 0, got ${code ?? signal}`));
    });
  });
}
