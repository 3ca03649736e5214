import { gibibytesFromBytes } from '../units/conversions.ts';

/** Our own assumption: ten seconds for each gibibyte are a slow disk or a gigabit network, five minutes the engine's work. */
export const startAssumption = { secondsPerGibibyte: 10, engineSeconds: 300 } as const;

/** Seconds a service may take to start: weights from a slow disk, then the engine's own work. */
export const startSeconds = (bytes: number): number =>
  startAssumption.engineSeconds + Math.ceil(gibibytesFromBytes(bytes)) * startAssumption.secondsPerGibibyte;
