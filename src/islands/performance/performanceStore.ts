import { computed, effect, signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import { chooseFrom } from '../../scenario/chooseFrom.ts';
import { fitTogether } from '../../scenario/fitTogether.ts';
import { demandOf, performanceInput } from '../../scenario/performanceInput.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { type KeptKernels, kernels, loadKernels, ownKernels } from '../shared/kernelStore.ts';
import { answer, deploymentIsInitial, ownModel } from '../shared/scenarioStore.ts';
import { performanceView, type PerformanceView } from './performanceView.ts';

/** The answer the page was built with: shown until the reader asks for another. */
export const firstView = signal<PerformanceView | undefined>(undefined);

/** Accelerators the reader compares the scenario's with. */
export const comparedIds = signal<readonly string[]>([]);

/** True while the answer the page was built with holds: nothing changed, compared or measured. */
export const asBuilt = computed(
  () => deploymentIsInitial.value && comparedIds.value.length === 0 && ownKernels.value === undefined,
);

/** True once something is asked that only measured kernels answer, such as a simulation. */
export const kernelsWanted = signal(false);

const loaded = (id: string): KernelTables | 'failed' | undefined => kernels.value.get(id);

/** The answer to the reader's scenario; undefined while its accelerator's kernels are on their way. */
export const view = computed((): PerformanceView | undefined => {
  if (asBuilt.value && firstView.value) return firstView.value;
  const current = answer.value;
  const known = catalogue.value;
  if (!current || !known) return undefined;
  const { chosen, fitted } = current;
  return viewOf(known, fitted.scenario, chosen);
});

/** The reader's measurements where they are of this accelerator, and its engine calls such kernels. */
function ownFor(
  known: Catalogue,
  { accelerator, engine }: Parameters<typeof performanceInput>[1],
): KeptKernels | undefined {
  const own = ownKernels.value;
  const timing = known.timings.find(({ id }) => id === engine.id);
  return own?.tables.acceleratorId === accelerator.id && timing?.kernelEngine !== '' ? own : undefined;
}

/** The reader's measurements that the answer rests on; undefined where it rests on none. */
export const ownInUse = computed((): KeptKernels | undefined => {
  const known = catalogue.value;
  const current = answer.value;
  return known && current && ownFor(known, current.chosen);
});

interface Asked {
  readonly input: PerformanceInput;
  readonly demand: Demand;
}

/** What the estimate is asked; undefined while the accelerator's kernels are on their way. */
function askedOf(
  known: Catalogue,
  scenario: Scenario,
  chosen: Parameters<typeof performanceInput>[1],
): Asked | undefined {
  const { kernelsFrom } = chosen.accelerator;
  const tables = kernelsFrom === undefined ? 'failed' : loaded(kernelsFrom);
  if (tables === undefined) return undefined;
  const published = tables === 'failed' ? undefined : tables;
  const own = ownFor(known, chosen)?.tables;
  return { input: performanceInput(scenario, chosen, known, published, own), demand: demandOf(scenario) };
}

function viewOf(...asking: Parameters<typeof askedOf>): PerformanceView | undefined {
  const asked = askedOf(...asking);
  return asked && performanceView(asked.input, asked.demand);
}

/** What the simulator would be asked; undefined until the accelerator's kernels are there. */
export const simulationAsked = computed((): Asked | undefined => {
  const current = answer.value;
  const known = catalogue.value;
  return current && known && askedOf(known, current.fitted.scenario, current.chosen);
});

/** A compared accelerator with its answer to the same scenario. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly view: PerformanceView;
}

/** Answers of the compared accelerators that could be worked out so far. */
export const compared = computed((): readonly Compared[] => {
  const current = answer.value;
  const known = catalogue.value;
  if (!current || !known) return [];
  return comparedIds.value.flatMap((id) => {
    const asked: Scenario = { ...current.fitted.scenario, acceleratorId: id };
    const chosen = chooseFrom(known, asked, ownModel.value);
    if ('refusals' in chosen) return [];
    const fitted = fitTogether(asked, chosen);
    const found = viewOf(known, fitted.scenario, chosen);
    return found ? [{ id, name: chosen.accelerator.name, view: found }] : [];
  });
});

/** Loads kernels as accelerators are chosen; the answer the page was built with needs none. */
export function followAccelerators(): () => void {
  return effect(() => {
    const known = catalogue.value;
    const current = answer.value;
    if (!known || !current) return;
    const chosen = asBuilt.value && !kernelsWanted.value ? [] : [current.chosen.accelerator];
    const others = known.accelerators.filter(({ id }) => comparedIds.value.includes(id));
    for (const { kernelsFrom } of [...chosen, ...others])
      if (kernelsFrom !== undefined) loadKernels(kernelsFrom);
  });
}
