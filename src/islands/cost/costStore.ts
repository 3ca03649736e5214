import { computed, effect, signal } from '@preact/signals';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { Organisation } from '../../scenario/money/organisationCodec.ts';
import type { Money } from '../../scenario/money/Money.ts';
import { moneyFromText, moneyText } from '../../scenario/money/moneyCodec.ts';
import { type MoneyQuestion, moneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { initialMoney } from '../../scenario/money/moneyFields.ts';
import { promiseOf } from '../../scenario/money/promiseOf.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { engine, loadEngine } from '../shared/engineStore.ts';
import { loadKernels, ownKernels } from '../shared/kernelStore.ts';
import {
  answer,
  change,
  deploymentIsInitial,
  estimated,
  estimatedIsInitial,
  scenario,
} from '../shared/scenarioStore.ts';
import { economics, loadEconomics } from './economicsStore.ts';

/** What the organisation that hosts this copy decided and knows; undefined without its file. */
export const organisation = signal<Organisation | undefined>(undefined);

/** Decisions that hold until the reader takes others: the organisation's, else the site's. */
export const firstMoney = computed((): Money => ({ ...initialMoney, ...organisation.value?.choices }));

const decoded = computed(() => moneyFromText(estimated.value.money, firstMoney.value));

/** What the reader decided about money. */
export const money = computed(() => decoded.value.money);
/** What a link held about money that could not be used. */
export const moneyRefusals = computed(() => decoded.value.refusals);

/** Changes some decisions about money at once; one step of undo. */
export const changeMoney = (changes: Partial<Money>): void => changeWithMoney({}, changes);

/** Changes a scenario and decisions about money together; one step of undo. */
export const changeWithMoney = (scenarioChanges: Partial<Scenario>, changes: Partial<Money>): void =>
  change({ ...scenarioChanges, money: moneyText({ ...money.value, ...changes }, firstMoney.value) });

/** The load a copy takes in the first scenario, worked out when the page was built. */
export const firstCapacity = signal<PromisedCapacity | undefined>(undefined);

const promiseFields = ['ttftSeconds', 'tpotMilliseconds', 'endToEndSeconds', 'promisedPercent'] as const;

/** True while the load that a copy takes is the one worked out when the page was built. */
const capacityIsBuilt = computed(
  () =>
    deploymentIsInitial.value &&
    ownKernels.value === undefined &&
    promiseFields.every((field) => money.value[field] === initialMoney[field]),
);

const prepared = computed(() => {
  const [works, known, current] = [engine.value, catalogue.value, answer.value];
  if (!works || !known || !current) return undefined;
  const asked = works.askedOf(known, current.fitted.scenario, current.chosen);
  return asked && works.prepared(asked.input);
});

/**
 * Load that one copy takes within the promise; undefined while the accelerator's kernels, or what works with them, are on
 * their way.
 */
export const capacity = computed((): PromisedCapacity | undefined => {
  if (capacityIsBuilt.value && firstCapacity.value) return firstCapacity.value;
  const ready = prepared.value;
  if (!ready) return undefined;
  return engine.value?.capacityOf(ready, promiseOf(money.value));
});

/** False where not even one request fits beside the weights: then nothing can be priced. */
export const runs = computed(() => (answer.value?.estimate.requestsOnAverage.mid ?? 1) >= 1);

function questionWith(copy: PromisedCapacity | undefined): MoneyQuestion | undefined {
  const catalogue = economics.value;
  const current = answer.value;
  if (!catalogue || !current || !copy) return undefined;
  return moneyQuestion({
    catalogue,
    scenario: current.fitted.scenario,
    accelerator: current.chosen.accelerator,
    capacity: copy,
    money: money.value,
    organisation: organisation.value?.figures,
  });
}

/** What the answer is worked out from; undefined while something it needs is on its way. */
export const question = computed(() => questionWith(capacity.value));

let lastCapacity: PromisedCapacity | undefined;
let last: MoneyQuestion | undefined;

/** What inputs show: the same, resting on the last load known of a copy while the next is on its way. */
export const shownQuestion = computed(() => {
  lastCapacity = capacity.value ?? lastCapacity;
  last = question.value ?? questionWith(lastCapacity) ?? last;
  return last;
});

/** True while nobody asks anything about money but what the page was built with. */
export const costIsBuilt = (): boolean =>
  estimatedIsInitial.value && organisation.value === undefined && ownKernels.value === undefined;

/** Loads what a scenario needs beyond what the page was built with. */
export function followScenario(): () => void {
  return effect(() => {
    const kernelsFrom = answer.value?.chosen.accelerator.kernelsFrom;
    if (!capacityIsBuilt.value) {
      if (kernelsFrom !== undefined) loadKernels(kernelsFrom);
      void loadCatalogue().catch(() => undefined);
      loadEngine();
    }
    if (!capacityIsBuilt.value || scenario.value.money !== '') void loadEconomics().catch(() => undefined);
  });
}
