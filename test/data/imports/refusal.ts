import { expect } from 'vitest';

/** How every refusal reads. */
export const refusalGrammar = /^[^\n]{1,300} must [^]{1,500}, got [^]{1,500}$/;
const longestMilliseconds = 1000;

/** Checks that an error is a refusal the reader can act on, and not one of the machine. */
export function checkRefusal(error: unknown): string {
  if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  expect(error.message).toMatch(refusalGrammar);
  return error.message;
}

/** The sentence with which something is refused; fails where it is not refused, or only after a second. */
export async function refusalOf(attempt: () => unknown): Promise<string> {
  const begin = performance.now();
  try {
    await attempt();
  } catch (error) {
    expect(performance.now() - begin).toBeLessThan(longestMilliseconds);
    return checkRefusal(error);
  }
  throw new Error('a refusal was expected, and none came');
}
