import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answerLine } from './estimate/answerLine.ts';

/** Reads one scenario a line from standard input and writes one answer a line to standard output, in order. */
const answer = answerLine();
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });

const chunkLength = 1 << 16;
let chunk = '';

async function flush(): Promise<void> {
  if (chunk !== '' && !process.stdout.write(chunk)) await once(process.stdout, 'drain');
  chunk = '';
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of lines) {
  if (line.trim() === '') continue;
  chunk += `${answer(line)}\n`;
  if (chunk.length >= chunkLength) await flush();
}
await flush();
