import { expect } from 'vitest';

/** How every refusal reads. */
export const refusalGrammar = /^[^\n]{1,300} must [^]{1,500}, got [^]{1,500}$/;

/** Checks that an error is a refusal the reader can act on, and not one of the machine. */
export function checkRefusal(error: unknown): string {
  if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  expect(error.message).toMatch(refusalGrammar);
  return error.message;
}

/** The sentence with which something is refused; fails where it is not refused. A freeze runs into the test's time limit. */
export async function refusalOf(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (error) {
    return checkRefusal(error);
  }
  throw new Error('a refusal was expected, and none came');
}
