/** A part of a step: which it is, its name, and the time it takes. */
export interface StepPart {
  readonly part: string;
  readonly name: string;
  readonly seconds: number;
}
