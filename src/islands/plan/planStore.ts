import { computed, effect, signal } from '@preact/signals';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { PlanProgress } from '../../estimates/plan/PlanProgress.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { planConstraintsOf } from '../../scenario/plan/planConstraintsOf.ts';
import { kernelIdsOf, planQuestion } from '../../scenario/plan/planQuestion.ts';
import { money, organisation } from '../cost/costStore.ts';
import { economics, loadEconomics } from '../cost/economicsStore.ts';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { kernels, loadKernels, ownKernels } from '../shared/kernelStore.ts';
import { messageOf } from '../shared/messageOf.ts';
import { answer, isInitial, ownModel, scenario } from '../shared/scenarioStore.ts';
import { runPlan } from '../workers/runPlan.ts';
import type { WorkerRun } from '../workers/runInWorker.ts';

/** The plan a page shows: of this scenario, or still of the last while a new search runs. */
export interface PlanState {
  readonly view: PlanView | undefined;
  /** How far a search under way is; undefined where none runs. */
  readonly progress: PlanProgress | undefined;
  readonly searching: boolean;
  readonly stale: boolean;
  readonly refusal?: string;
}

/** The plan of the first scenario, found when the page was built. */
export const firstPlan = signal<PlanView | undefined>(undefined);
export const plan = signal<PlanState>({
  view: undefined,
  progress: undefined,
  searching: false,
  stale: false,
});

/** True once everything that a search chooses from is here; what pages are built with holds one accelerator. */
const everythingLoaded = signal(false);

let loading: Promise<void> | undefined;

/** Loads models, accelerators, prices and kernels from this site, once. */
export function loadEverything(): Promise<void> {
  loading ??= Promise.all([loadCatalogue(), loadEconomics()]).then(
    () => {
      for (const id of kernelIdsOf(catalogue.value ?? { accelerators: [] })) loadKernels(id);
      everythingLoaded.value = true;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What a search chooses from, once all of it is here. */
export const known = computed(() => {
  const models = catalogue.value;
  const prices = economics.value;
  if (!everythingLoaded.value || !models || !prices) return undefined;
  const tables = new Map<string, KernelTables>();
  for (const id of kernelIdsOf(models)) {
    const found = kernels.value.get(id);
    if (found === undefined) return undefined;
    if (found !== 'failed') tables.set(id, found);
  }
  return {
    catalogue: models,
    economics: prices,
    scenario: scenario.value,
    money: money.value,
    organisation: organisation.value?.figures,
    ownModel: ownModel.value,
    kernels: tables,
    ownKernels: ownKernels.value?.tables,
  };
});

const asked = computed((): PlanInput | undefined => {
  const from = known.value;
  return from && answer.value
    ? planQuestion({ ...from, constraints: planConstraintsOf(from.scenario, from.catalogue) })
    : undefined;
});

let run: WorkerRun<PlanView> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
const quietMilliseconds = 250;

function stop(): void {
  clearTimeout(waiting);
  run?.cancel();
  run = undefined;
}

/** Stops a search under way; the last plan stays, marked as of an earlier scenario. */
export function cancelSearch(): void {
  stop();
  plan.value = { ...plan.value, progress: undefined, searching: false };
}

/** Searches the scenario of this moment. */
export function search(): void {
  const input = asked.peek();
  if (!input) return;
  stop();
  plan.value = { view: plan.peek().view, progress: undefined, searching: true, stale: true };
  const started = runPlan(input, (progress) => {
    if (run === started) plan.value = { ...plan.peek(), progress };
  });
  run = started;
  started.result.then(
    (view) => {
      if (run !== started || !view) return;
      run = undefined;
      plan.value = { view, progress: undefined, searching: false, stale: false };
    },
    (error: unknown) => {
      if (run !== started) return;
      run = undefined;
      const refusal = messageOf(error);
      plan.value = { ...plan.peek(), progress: undefined, searching: false, refusal };
    },
  );
}

/** Searches again once the reader has stopped changing things; the first scenario comes with its plan. */
export function followPlan(): () => void {
  const end = effect(() => {
    const first = isInitial.value && organisation.value === undefined && ownKernels.value === undefined;
    const built = firstPlan.peek();
    stop();
    if (first && built) {
      plan.value = { view: built, progress: undefined, searching: false, stale: false };
      return;
    }
    const input = asked.value;
    if (input) waiting = setTimeout(search, quietMilliseconds);
    else
      void loadEverything().catch((error: unknown) => {
        const refusal = messageOf(error);
        plan.value = { ...plan.peek(), searching: false, refusal };
      });
    plan.value = { view: plan.peek().view, progress: undefined, searching: true, stale: true };
  });
  return () => {
    end();
    stop();
  };
}
