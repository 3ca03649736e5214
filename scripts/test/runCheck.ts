import { runTool } from '../build/runTool.ts';
import type { Outcome } from './Outcome.ts';

/** A stage that passes or fails as one: its program ends with 0 or it does not. */
export async function runCheck(program: string, parameters: readonly string[]): Promise<Outcome> {
  return succeeds(() => runTool(program, parameters));
}

/** A stage that passes unless it throws; what it threw is printed. */
export async function succeeds(stage: () => Promise<unknown>): Promise<Outcome> {
  try {
    await stage();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
