import type { Rung } from './Efficiency.ts';

/** Natural logarithm of the factor within which two thirds of measured values lie. */
export interface Spread {
  readonly tpot: number;
  readonly ttft: number;
  readonly ceiling: number;
}

/** What an engine adds to its kernels, fitted to measured services. */
export interface EngineTiming {
  /** Engine as kernel tables name it; empty where its kernels are its own. */
  readonly kernelEngine: string;
  /** Work of the processor between two steps. */
  readonly hostSeconds: number;
  /** Quantising and ordering rows for each layer of experts with narrow activations, beyond the measured kernels. */
  readonly expertLayerSeconds: number;
  /** From a request's arrival to its first step, and from its last to the client. */
  readonly dispatchSeconds: number;
  /** Prompts a prompt waits for on average, over the share of time that prompts are read. */
  readonly queueFactor: number;
  /** Spread of predicted over measured by what the kernels' efficiency rests on. */
  readonly spread: Readonly<Record<Rung, Spread>>;
  /** True where prompts run in steps of their own instead of riding with decode. */
  readonly prefillAlone: boolean;
}
