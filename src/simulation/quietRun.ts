import type { DecodeBatch } from './DecodeBatch.ts';

/** What bounds a run of decode steps in which nobody joins, and what one of them costs. */
export interface QuietBounds {
  readonly freeBlocks: number;
  /** Time until someone arrives who could join; Infinity where nobody could. */
  readonly arrivalSeconds: number;
  /** Time of one step at a mean context in tokens. */
  readonly stepSeconds: (meanContext: number) => number;
}

export interface QuietRun {
  readonly stepCount: number;
  readonly seconds: number;
}

/**
 * The longest run of decode steps at once: until a sequence ends, blocks run out or someone arrives, and while
 * the mean context grows by no more than an eighth, so that a step's time drifts in a straight line and the sum
 * over the steps is a trapezoid. Blocks for one step must be free.
 */
export function quietRun(batch: DecodeBatch, bounds: QuietBounds): QuietRun {
  const context = batch.meanContext;
  const first = bounds.stepSeconds(context);
  const wanted = Math.min(
    batch.nextFinishClock() - batch.clock,
    Math.max(batch.tokensIn(1), 16, Math.floor(context / 8)),
  );
  // A run ends with the step that finishes a sequence, which may give more tokens than were wanted.
  const whole = batch.stepsFor(wanted);
  const within = batch.tokensWithin(bounds.freeBlocks, batch.tokensIn(whole));
  const stepCount = within < batch.tokensIn(whole) ? batch.stepsFor(within + 1) - 1 : whole;
  if (stepCount <= 1) return { stepCount: 1, seconds: first };
  const last = bounds.stepSeconds(context + batch.tokensIn(stepCount - 1));
  const drift = (last - first) / (stepCount - 1);
  const steps = stepsUntil(bounds.arrivalSeconds, stepCount, first, drift);
  return { stepCount: steps, seconds: secondsOf(steps, first, drift) };
}

/** Time of steps of which each takes the drift longer than the one before. */
function secondsOf(stepCount: number, first: number, drift: number): number {
  return stepCount * first + (drift * stepCount * (stepCount - 1)) / 2;
}

/** Steps, up to a limit, after which a time has passed. */
function stepsUntil(seconds: number, limit: number, first: number, drift: number): number {
  if (secondsOf(limit, first, drift) <= seconds) return limit;
  const start = first - drift / 2;
  const root = Math.sqrt(Math.max(0, start * start + 2 * drift * seconds));
  let steps = Math.min(limit, Math.max(1, Math.ceil((2 * seconds) / (start + root))));
  // The root may be rounded to either side of a whole number.
  while (steps > 1 && secondsOf(steps - 1, first, drift) >= seconds) steps--;
  while (steps < limit && secondsOf(steps, first, drift) < seconds) steps++;
  return steps;
}
