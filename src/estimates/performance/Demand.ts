/** What is asked of a deployment, all copies of the model together. */
export type Demand =
  /** Clients that never pause; with `promptCount` a benchmark that starts them all at once. */
  | { readonly kind: 'closed-loop'; readonly clientCount: number; readonly promptCount?: number }
  /** Requests that arrive by themselves. */
  | { readonly kind: 'open-loop'; readonly requestsPerSecond: number }
  /** As much as the deployment can give. */
  | { readonly kind: 'ceiling' };
