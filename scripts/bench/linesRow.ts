import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { BenchRow } from './BenchRow.ts';
import { benchLines } from './benchLines.ts';

const lineCount = 100_000;
const targetLinesPerSecond = 20_000;

/**
 * Lines a second of `npm run estimate` as its own process, the start and the reading of the catalogue included: for
 * memory alone, which has a target, or for speed too.
 */
export async function linesRow(asks: 'memory' | 'speed'): Promise<BenchRow> {
  // Without an answer to generate there is nothing to time.
  const lines =
    asks === 'speed'
      ? benchLines
      : benchLines.map((line) => line.replace(/"outputTokens":\d+/, '"outputTokens":0'));
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  Readable.from(chunks(lines)).pipe(child.stdin);
  let answerCount = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === lineFeed) answerCount += 1;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0 || answerCount !== lineCount)
    throw new Error(`answers must be ${lineCount}, got ${answerCount}`);
  return {
    name: `npm run estimate, ${lineCount} lines, ${asks === 'speed' ? 'speed too' : 'memory alone'}`,
    measured: lineCount / seconds,
    unit: 'lines/s',
    ...(asks === 'memory' && { target: { atLeast: targetLinesPerSecond } }),
  };
}

const lineFeed = 0x0a;

function* chunks(lines: readonly string[]): Generator<string> {
  for (let sent = 0; sent < lineCount; sent += lines.length) {
    yield lines
      .slice(0, lineCount - sent)
      .map((line) => `${line}\n`)
      .join('');
  }
}
