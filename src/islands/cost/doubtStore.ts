import { effect, signal } from '@preact/signals';
import { messageOf } from '../shared/messageOf.ts';
import { isInitial } from '../shared/scenarioStore.ts';
import { runCostDraws } from '../workers/runCostDraws.ts';
import type { WorkerRun } from '../workers/runInWorker.ts';
import { organisation, question } from './costStore.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';

/** What the ranges make of the answer: of this scenario, or still of the last while new draws run. */
export interface DoubtState {
  readonly doubt: CostDoubt | undefined;
  /** Share of the draws that are done; undefined where none run or are about to. */
  readonly fraction: number | undefined;
  /** True where the doubt is of an earlier scenario. */
  readonly stale: boolean;
  readonly refusal?: string;
}

/** The draws of the first scenario, made when the page was built. */
export const firstDoubt = signal<CostDoubt | undefined>(undefined);
export const doubt = signal<DoubtState>({ doubt: undefined, fraction: undefined, stale: false });

let run: WorkerRun<CostDoubt> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
const quietMilliseconds = 250;

function stop(): void {
  clearTimeout(waiting);
  run?.cancel();
  run = undefined;
}

/** Stops draws under way; what was last drawn stays, marked as of an earlier scenario. */
export function cancelDraws(): void {
  stop();
  doubt.value = { ...doubt.value, fraction: undefined };
}

/** Draws the scenario of this moment. */
export function draw(): void {
  const asked = question.peek();
  if (!asked) return;
  stop();
  doubt.value = { doubt: doubt.peek().doubt, fraction: 0, stale: true };
  const started = runCostDraws(asked.plan, asked.ranges, asked.allowed, (fraction) => {
    if (run === started) doubt.value = { ...doubt.peek(), fraction };
  });
  run = started;
  started.result.then(
    (result) => {
      if (run !== started || !result) return;
      run = undefined;
      doubt.value = { doubt: result, fraction: undefined, stale: false };
    },
    (error: unknown) => {
      if (run !== started) return;
      run = undefined;
      const refusal = messageOf(error);
      doubt.value = { ...doubt.peek(), fraction: undefined, refusal };
    },
  );
}

/** Draws again once the reader has stopped changing things; the first scenario comes with its draws. */
export function followQuestion(): () => void {
  const end = effect(() => {
    const asked = question.value;
    const first = isInitial.value && organisation.value === undefined;
    stop();
    const built = firstDoubt.peek();
    if (first && built) doubt.value = { doubt: built, fraction: undefined, stale: false };
    else {
      // What is about to be drawn counts as under way: a button that is there for a moment can only be missed.
      const draws = asked !== undefined && asked.allowed.length > 0;
      doubt.value = { doubt: doubt.peek().doubt, fraction: draws ? 0 : undefined, stale: true };
      if (draws) waiting = setTimeout(draw, quietMilliseconds);
    }
  });
  return () => {
    end();
    stop();
  };
}
