/**
 * What one engine step costs on one replica, part by part, in seconds.
 * A step of n decoding sequences and p prompt tokens, s of whose prompts end, takes
 * host + linear(n + p) + decode attention(n, mean context) + the prompt attention of every chunk + head(n + s).
 * Every function must give a finite number of at least 0, and host with linear more than nothing.
 */
export interface StepTimes {
  /** Everything that works on rows alone: projections, feed-forward or experts, norms, their communication. */
  linearSeconds(rowCount: number): number;
  /** Attention of sequences that each add one token (or one draft), over their mean context in tokens. */
  decodeAttentionSeconds(sequenceCount: number, meanContextCount: number): number;
  /** Attention of one chunk of a prompt, after the tokens of it that are already in the cache. */
  prefillAttentionSeconds(newCount: number, priorCount: number): number;
  /** Output projection and sampling of the rows that give a token. */
  headSeconds(sampledCount: number): number;
  /** Scheduling, launches and the rest that a step waits for whatever it holds. */
  readonly hostSeconds: number;
}
