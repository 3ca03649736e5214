import type { RateClass } from '../Arithmetic.ts';
import type { Rung } from '../Efficiency.ts';
import type { OperatorGroup } from '../Operator.ts';

/** Arithmetic and memory traffic of one run of a kernel. */
export interface Cost {
  readonly flop: number;
  readonly bytes: number;
  readonly rate: RateClass;
}

/** One operator ready to be timed; all its runs in a step together. */
export interface CompiledOperator {
  readonly group: OperatorGroup;
  /** Runs in a step. */
  readonly count: number;
  /** How its utilisation is known. */
  readonly rung: Rung;
  /** Time over the rows of a step, whatever they belong to. */
  readonly linearSeconds?: (rowCount: number) => number;
  /** Time over sequences that each add one token to a context. */
  readonly decodeSeconds?: (sequenceCount: number, contextCount: number) => number;
  /** Time over a chunk of one prompt, behind what was read before. */
  readonly prefillSeconds?: (newCount: number, priorCount: number) => number;
  /** Time over the rows that give a token. */
  readonly sampledSeconds?: (sampledCount: number) => number;
  /** Arithmetic and traffic of one run in a decode step, for the roofline picture. */
  readonly decodeCost?: (sequenceCount: number, contextCount: number) => Cost;
}
