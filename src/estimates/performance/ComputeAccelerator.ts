import type { Accelerator } from '../memory/Accelerator.ts';
import type { RateClass } from './Arithmetic.ts';

/** One accelerator as a performance estimate takes it: dense peaks, links, and what it has no arithmetic for. */
export interface ComputeAccelerator extends Accelerator {
  readonly vendor: string;
  /** Formats it multiplies only after unpacking them. */
  readonly lacks: readonly string[];
  /** Dense peak rates in operations per second; absent where the part has no such arithmetic. */
  readonly rates: { readonly flops16: number } & { readonly [Rate in RateClass]?: number };
  /** Accelerator to accelerator, one direction; absent without such a link. */
  readonly linkBytesPerSecond?: number;
  /** To the host, one direction. */
  readonly hostLinkBytesPerSecond?: number;
}
