import type { Reader } from './Reader.ts';

const pauseMilliseconds = 100;

/**
 * Waits until an expression is true in the page, over a change of page too.
 *
 * @throws {Error} when it stays false.
 */
export async function until(
  { read }: Pick<Reader, 'read'>,
  expression: string,
  longestMilliseconds = 30_000,
): Promise<void> {
  const end = Date.now() + longestMilliseconds;
  for (;;) {
    // While one page leaves and the next comes, there is nothing to read.
    const held = await read(expression).catch((fault: unknown) => String(fault));
    if (held === true) return;
    if (Date.now() >= end) throw new Error(`${expression} must become true, got ${String(held)}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
