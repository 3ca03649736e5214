import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setInterval } from 'node:timers';

export interface MeasuredBuild {
  readonly seconds: number;
  /** The most memory that all processes of the build held at one time, as resident sets. */
  readonly peakBytes: number;
}

const pollMilliseconds = 500;
const bytesPerKibibyte = 1024;

/** Builds the project in a folder, as this one is built unless told, and watches its time and memory. Needs `ps`. */
export async function measuredBuild(
  directory: string,
  [program, ...parameters]: readonly [string, ...string[]] = [process.execPath, 'scripts/build.ts'],
): Promise<MeasuredBuild> {
  const began = performance.now();
  // A group of its own, so that its processes can be told from others.
  const child = spawn(program, parameters, {
    cwd: directory,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let peakBytes = 0;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, groupBytes(child.pid ?? 0));
  }, pollMilliseconds);
  const [status] = (await once(child, 'exit')) as [number | null];
  clearInterval(watch);
  if (status !== 0) throw new Error(`build must end with 0, got ${status}`);
  return { seconds: (performance.now() - began) / 1000, peakBytes };
}

/** Resident memory of a group of processes; what they share is counted for each. */
function groupBytes(group: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([pgid]) => pgid === group)
    .reduce((sum, [, kibibytes = 0]) => sum + kibibytes * bytesPerKibibyte, 0);
}
