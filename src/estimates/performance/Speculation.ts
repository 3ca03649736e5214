/** Drafts that a model checks several at a time. */
export interface Speculation {
  /** Tokens drafted a step. */
  readonly draftCount: number;
  /** Share of drafts accepted, each after the one before. */
  readonly acceptanceFraction: number;
}
