import { followLate } from './followLate.ts';
import { isInitial } from './scenarioStore.ts';

/** Keeps the numbers of prose and formulas in step with the reader's scenario. */
export const followNumbers = (): (() => void) =>
  followLate(
    () => isInitial.value,
    async () => (await import('./showLiveNumbers.ts')).showLiveNumbers,
  );
