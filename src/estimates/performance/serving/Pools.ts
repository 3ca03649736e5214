import type { Replica } from './Replica.ts';

/** A prompt's cache on its way from the copy that read the prompt to the one that writes the answer. */
export interface CacheTransfer {
  /** Cache of the prompt over the whole model, kept once. */
  readonly wholeBytes: number;
  /** What one accelerator of it sends to its like in the other pool. */
  readonly acceleratorBytes: number;
  readonly seconds: number;
}

/** Copies of a model of which some only read prompts and the others only write answers. */
export interface Pools {
  /** One copy; those of both pools are alike. */
  readonly replica: Replica;
  readonly prefillCount: number;
  readonly decodeCount: number;
  readonly transfer: CacheTransfer;
  /** One prompt on an idle copy. */
  readonly promptSeconds: number;
  /** One of many prompts that wait, read several to a step where they are short. */
  readonly packedPromptSeconds: number;
  /** Requests the cache of a copy that writes has room for. */
  readonly mostRunningCount: number;
  /** Processor time of a step beyond that of the replica. */
  readonly addedStepSeconds: number;
}
