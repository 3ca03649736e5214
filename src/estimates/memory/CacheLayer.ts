import type { FormulaUse } from './FormulaUse.ts';

/** Layers of one kind that keep something for every sequence, on one accelerator. */
export interface CacheLayer {
  /** Whether what is kept grows with the sequence, stops at a limit, or is constant. */
  readonly kind: 'full' | 'window' | 'chunk' | 'state';
  readonly layerCount: number;
  /** Bytes one token adds in one layer, on one accelerator; 0 for a state. */
  readonly bytesPerToken: number;
  /** Tokens after which a window or chunk stops growing. */
  readonly limitTokens: number;
  /** Bytes one sequence keeps in one layer whatever its length, on one accelerator. */
  readonly stateBytes: number;
  readonly formula: FormulaUse;
}
