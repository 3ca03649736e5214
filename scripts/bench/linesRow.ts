import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { BenchRow } from './BenchRow.ts';
import { benchLines } from './benchLines.ts';

const lineCount = 100_000;
const targetLinesPerSecond = 20_000;

/** Lines a second of `npm run estimate` as its own process, the start and the reading of the catalogue included. */
export async function linesRow(): Promise<BenchRow> {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  Readable.from(chunks()).pipe(child.stdin);
  let answerCount = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === lineFeed) answerCount += 1;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0 || answerCount !== lineCount)
    throw new Error(`answers must be ${lineCount}, got ${answerCount}`);
  return {
    name: `npm run estimate, ${lineCount} lines, start included`,
    measured: lineCount / seconds,
    unit: 'lines/s',
    target: { atLeast: targetLinesPerSecond },
  };
}

const lineFeed = 0x0a;

function* chunks(): Generator<string> {
  for (let sent = 0; sent < lineCount; sent += benchLines.length) {
    yield benchLines
      .slice(0, lineCount - sent)
      .map((line) => `${line}\n`)
      .join('');
  }
}
