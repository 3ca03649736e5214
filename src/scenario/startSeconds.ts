import { gibibytesFromBytes } from '../units/conversions.ts';

// Ten seconds for each gibibyte is a slow disk or a gigabit network; a service that starts sooner is ready sooner.
const secondsPerGibibyte = 10;
const leastStartSeconds = 300;

/** Seconds a service may take to start: weights from a slow disk, then the engine's own work. */
export const startSeconds = (bytes: number): number =>
  leastStartSeconds + Math.ceil(gibibytesFromBytes(bytes)) * secondsPerGibibyte;
