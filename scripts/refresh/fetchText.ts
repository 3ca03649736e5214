import { mebibytesFromBytes, bytesFromMebibytes } from '../../src/units/conversions.ts';

/** The largest list, models.dev, has some 3 MB. */
const sizeLimitBytes = bytesFromMebibytes(32);
const timeoutMilliseconds = 30_000;

/** The cause says what happened on the wire; fetch itself only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no whole answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Fetches a text within a time and a size. Whatever goes wrong is thrown with the host's name in front: no answer,
 * a status other than 2xx, a body that grows too long.
 */
export async function fetchText(
  url: string,
  { timeout = timeoutMilliseconds, limitBytes = sizeLimitBytes } = {},
): Promise<string> {
  const { host } = new URL(url);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > limitBytes) throw new Error(`more than ${mebibytesFromBytes(limitBytes)} MiB`);
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw new Error(`${host}: ${reasonOf(error)}`, { cause: error });
  }
}
