/** Which peak rate of an accelerator a kernel is bound by. */
export type RateClass = 'flops16' | 'flops8' | 'flops4' | 'int8';

/** How a kernel multiplies: the name measured tables know it by, the bits it reads, and the rate it is bound by. */
export interface Arithmetic {
  readonly dtype: string;
  readonly weightBits: number;
  readonly activationBits: number;
  readonly rate: RateClass;
}
