import { computed, effect, signal } from '@preact/signals';
import { catalogue } from '../shared/catalogueStore.ts';
import { type KeptKernels, loadKernels, ownKernels } from '../shared/kernelStore.ts';
import { answer, deploymentIsInitial } from '../shared/scenarioStore.ts';
import { ownKernelsFor } from './askedOf.ts';
import { asked } from './askedStore.ts';
import { compared } from './comparisonStore.ts';
import { engine, loadEngine } from '../shared/engineStore.ts';
import type { PerformanceFigures, PerformanceView, PreparedQuestion } from './performanceView.ts';

/** The answer the page was built with: shown until the reader asks for another. */
export const firstView = signal<PerformanceView | undefined>(undefined);

/** The answer the page was built with, while it holds: nothing changed, nothing measured. */
export const asBuilt = computed(() =>
  deploymentIsInitial.value && ownKernels.value === undefined ? firstView.value : undefined,
);

/** True once something is asked that only measured kernels answer, such as a simulation. */
export const kernelsWanted = signal(false);

let before: PreparedQuestion | undefined;

/** The same with what figures and pictures share. */
export const question = computed((): PreparedQuestion | undefined => {
  const current = answer.value;
  if (!current || !asked.value || !engine.value) return undefined;
  const { input, demand } = asked.value;
  before = engine.value.preparedQuestion(input, demand, { memory: current.estimate, before });
  return before;
});

/** The figures of the reader's scenario; undefined while its accelerator's kernels, or what works with them, are on their way. */
export const figures = computed(
  (): PerformanceFigures | undefined =>
    asBuilt.value ?? (question.value && engine.value?.performanceFigures(question.value)),
);

/** The reader's measurements that the answer rests on; undefined where it rests on none. */
export const ownInUse = computed((): KeptKernels | undefined => {
  const known = catalogue.value;
  const current = answer.value;
  return known && current && ownKernelsFor(known, current.chosen);
});

/** Loads kernels as accelerators are chosen, and what works with them; the answer the page was built with needs neither. */
export function followAccelerators(): () => void {
  return effect(() => {
    const current = answer.value;
    if (!current) return;
    if (!asBuilt.value || compared.value.length > 0) loadEngine();
    const chosen = asBuilt.value && !kernelsWanted.value ? [] : [current.chosen.accelerator];
    const others = compared.value.flatMap(({ accelerator }) => accelerator ?? []);
    for (const { kernelsFrom } of [...chosen, ...others])
      if (kernelsFrom !== undefined) loadKernels(kernelsFrom);
  });
}
