import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import { estimateTraining } from '../../estimates/training/estimateTraining.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { trainingMoney } from '../../estimates/training/trainingMoney.ts';
import { trainingAcceleratorCount } from '../../estimates/training/trainingTime.ts';
import { moneyFromText } from '../../scenario/money/moneyCodec.ts';
import type { Training, TrainingChoice } from '../../scenario/training/Training.ts';
import { trainingFromText, trainingText } from '../../scenario/training/trainingCodec.ts';
import { trainingInput } from '../../scenario/training/trainingInput.ts';
import { trainingPrices } from '../../scenario/training/trainingPrices.ts';
import { trainingRefusals } from '../../scenario/training/trainingRefusals.ts';
import { economics } from '../cost/economicsStore.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { answer as serving, change, scenario } from '../shared/scenarioStore.ts';

/** Constants of the estimate, given by the page. */
export const terms = signal<TrainingTerms | undefined>(undefined);

/** Formats a base may be trained in, given by the page: the catalogue may not be loaded, or hold fewer. */
export const trainingFormats = signal<Catalogue['formats']>([]);

const decoded = computed(() => trainingFromText(scenario.value.training));
/** What the reader decided about training. */
export const training = computed(() => decoded.value.training);
/** What a link said of training that could not be used. */
export const trainingLinkRefusals = computed(() => decoded.value.refusals);

/** Changes some decisions about training; one step of undo. */
export const changeTraining = (changes: Partial<Training>): void =>
  change({ training: trainingText({ ...training.value, ...changes }) });

/** What goes into the estimate; undefined while something it names is still unknown. */
const input = computed(() => {
  const [known, chosen, fitted] = [catalogue.value, serving.value?.chosen, terms.value];
  if (!known || !chosen || !fitted) return undefined;
  const { model, accelerator } = chosen;
  return {
    model,
    accelerator,
    job: trainingInput(training.value, {
      model,
      accelerator,
      formats: [...known.formats, ...trainingFormats.value],
      terms: fitted,
    }),
  };
});

/** Values that cannot stand beside the others, by field. */
export const refusals = computed<ReadonlyMap<TrainingChoice, string>>(
  () =>
    new Map(
      input.value ? trainingRefusals(input.value.job).map(({ field, message }) => [field, message]) : [],
    ),
);

/** The answer to the reader's job; undefined while it cannot run or is not known. */
export const trainingAnswer = computed(() => {
  const [asked, prices] = [input.value, economics.value];
  if (!asked || !prices || refusals.value.size > 0) return undefined;
  const { model, accelerator, job } = asked;
  const acceleratorCount = trainingAcceleratorCount(job.layout);
  const estimate = estimateTraining(job);
  const priced = trainingPrices({
    catalogue: prices,
    money: moneyFromText(scenario.value.money).money,
    modelId: model.id,
    accelerator,
    acceleratorCount,
  });
  return {
    model,
    accelerator,
    acceleratorCount,
    estimate,
    money: trainingMoney(estimate.time.seconds, priced.prices),
    country: priced.chosen.country,
    currency: priced.chosen.currency,
  };
});
export type TrainingAnswer = NonNullable<typeof trainingAnswer.value>;
