/** Copies of a model that do the same work, and how their processes lie on servers. */
export interface ServingPool {
  /** What its copies do: everything, read prompts only, or write answers only. */
  readonly role: 'both' | 'prefill' | 'decode';
  /** Processes, or groups of processes, that take requests under one address each. */
  readonly instanceCount: number;
  /** Copies of one instance that share experts and step together. */
  readonly copyCount: number;
  readonly acceleratorCount: number;
  /** Servers one instance spans, and accelerators it takes on each. */
  readonly nodeCount: number;
  readonly nodeAcceleratorCount: number;
  /** Requests one copy works on at once; absent where a pool only reads prompts. */
  readonly requestCount?: number;
}
