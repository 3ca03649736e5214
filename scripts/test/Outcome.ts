/** How many checks of a stage passed and failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}
