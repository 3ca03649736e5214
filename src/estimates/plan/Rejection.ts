import type { LimitConstraint, ListConstraint } from './PlanConstraints.ts';
import type { Parallelism } from '../memory/Parallelism.ts';
import type { PromisePart } from '../performance/LatencyPromise.ts';

/** Configurations that stand or fall together: one model in one format under one engine on one accelerator. */
export interface PlanFamily {
  readonly modelId: string;
  readonly acceleratorId: string;
  readonly engineId: string;
  readonly weightFormatId: string;
}

/** Why nothing of a family was taken, with the numbers of its configuration that came nearest. */
export type RejectionReason =
  /** A list of what is allowed leaves it out. */
  | { readonly kind: 'not-allowed'; readonly constraint: ListConstraint; readonly id?: string }
  /** The engine does not run on the accelerator, or does not read the format. */
  | { readonly kind: 'engine-hardware' }
  | { readonly kind: 'engine-format' }
  /** No server with the accelerator is known, or none with a price. */
  | { readonly kind: 'no-server' }
  | { readonly kind: 'no-price' }
  /** The longest request is beyond what the model reads. */
  | { readonly kind: 'context'; readonly neededTokens: number; readonly contextTokens: number }
  /** No number of accelerators that a server has divides the heads of the model. */
  | { readonly kind: 'layout'; readonly headCounts: readonly number[] }
  | MemoryRejection
  /** Even one request alone takes longer. */
  | {
      readonly kind: 'promise';
      readonly limit: PromisePart;
      readonly parallelism: Parallelism;
      readonly reachedSeconds: number;
      readonly promisedSeconds: number;
    }
  /** A limit is passed; `needed` is the least of the family, in the unit of the constraint. */
  | {
      readonly kind: 'limit';
      readonly constraint: LimitConstraint;
      readonly needed: number;
      readonly allowed: number;
    }
  /** It would do, and costs more: what it costs, or what it costs at least where no more was worked out. */
  | {
      readonly kind: 'dearer';
      readonly presentUsd: number;
      readonly cheapestUsd: number;
      readonly exact: boolean;
    };

/** The widest layout of the family still lacks memory. */
export interface MemoryRejection {
  readonly kind: 'memory';
  readonly parallelism: Parallelism;
  readonly acceleratorCount: number;
  /** Longest request that must be held. */
  readonly tokens: number;
  /** One accelerator: what the engine sees, and what it lacks. */
  readonly memoryBytes: number;
  readonly missingBytes: number;
  /** All accelerators of one copy. */
  readonly neededBytes: number;
  /** False where the weights alone are too large and no more was worked out: it lacks so much at least. */
  readonly exact: boolean;
}

export interface Rejection {
  readonly family: PlanFamily;
  readonly reason: RejectionReason;
}
