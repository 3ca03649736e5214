/** One thing a reader decided, as a comparison shows it. */
export interface Decision {
  /** The same in every scenario. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What tells two of them apart, where both may read alike. */
  readonly value: string;
  /** False for the figures of assumptions and of training that nobody changed: they are shown where one scenario did. */
  readonly isChosen: boolean;
}
