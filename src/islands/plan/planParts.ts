import { computed, signal } from '@preact/signals';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import { kernelIdsOf } from '../../scenario/plan/kernelIdsOf.ts';
import type { AskedPlan } from '../../scenario/plan/planQuestion.ts';
import { money, organisation } from '../cost/costStore.ts';
import { economics, loadEconomics } from '../cost/economicsStore.ts';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { kernels, loadKernels, ownKernels } from '../shared/kernelStore.ts';
import { isInitial, ownModel, scenario } from '../shared/scenarioStore.ts';

/** True once everything that a search chooses from is here; what pages are built with holds one accelerator. */
const everythingLoaded = signal(false);

let loading: Promise<void> | undefined;

/** Loads models, accelerators, prices and kernels from this site, once. */
export function loadPlanParts(): Promise<void> {
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

/** What the page was built with says of the format of its plan. */
export const firstFewerBits = signal('');

/** What a search is asked and chooses from, once all of it is here. */
export const planParts = computed((): AskedPlan | undefined => {
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

/** True while nobody asks anything but what pages were built with. */
export const asksWhatIsBuilt = (): boolean =>
  isInitial.value && organisation.value === undefined && ownKernels.value === undefined;
