import { computed, effect, signal } from '@preact/signals';
import type { OwnedAnswers } from '../../estimates/plan/OwnedAnswer.ts';
import { ownedQuestion } from '../../scenario/plan/ownedQuestion.ts';
import { organisation } from '../cost/costStore.ts';
import { known, loadEverything } from '../plan/planStore.ts';
import { ownKernels } from '../shared/kernelStore.ts';
import { isInitial } from '../shared/scenarioStore.ts';
import { runOwned } from '../workers/runOwned.ts';
import type { WorkerRun } from '../workers/runInWorker.ts';

/** What the machines serve: of this scenario, or still of the last while a search runs. */
export interface OwnedState {
  readonly answers: OwnedAnswers | undefined;
  /** Share of the models that are done; undefined where no search runs. */
  readonly doneFraction: number | undefined;
  readonly refusal?: string;
}

/** The answer to the first scenario, found when the page was built. */
export const firstOwned = signal<OwnedAnswers | undefined>(undefined);
export const owned = signal<OwnedState>({ answers: undefined, doneFraction: undefined });

const asked = computed(() => known.value && ownedQuestion(known.value));

let run: WorkerRun<OwnedAnswers> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
const quietMilliseconds = 250;

function stop(): void {
  clearTimeout(waiting);
  run?.cancel();
  run = undefined;
}

const refuse = (error: unknown) => {
  run = undefined;
  const refusal = error instanceof Error ? error.message : String(error);
  owned.value = { answers: owned.peek().answers, doneFraction: undefined, refusal };
};

function search(): void {
  const input = asked.peek();
  if (!input) return;
  const started = runOwned(input, ({ doneFraction }) => {
    if (run === started) owned.value = { answers: owned.peek().answers, doneFraction };
  });
  run = started;
  started.result.then(
    (answers) => {
      if (run !== started || !answers) return;
      run = undefined;
      owned.value = { answers, doneFraction: undefined };
    },
    (error: unknown) => {
      if (run === started) refuse(error);
    },
  );
}

/** Searches again once the reader has stopped changing things; the first scenario comes with its answer. */
export function followOwned(): () => void {
  const end = effect(() => {
    const first = isInitial.value && organisation.value === undefined && ownKernels.value === undefined;
    const built = firstOwned.peek();
    stop();
    if (first && built) {
      owned.value = { answers: built, doneFraction: undefined };
      return;
    }
    const ready = asked.value;
    owned.value = { answers: owned.peek().answers, doneFraction: 0 };
    if (ready) waiting = setTimeout(search, quietMilliseconds);
    else void loadEverything().catch(refuse);
  });
  return () => {
    end();
    stop();
  };
}
