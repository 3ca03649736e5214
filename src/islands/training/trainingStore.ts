import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { moneyFromText } from '../../scenario/money/moneyCodec.ts';
import { answerTraining } from '../../scenario/training/answerTraining.ts';
import type { Training, TrainingChoice } from '../../scenario/training/Training.ts';
import { trainingFromText, trainingText } from '../../scenario/training/trainingCodec.ts';
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

/** What comes of the reader's job; undefined while something it names is still unknown. */
const answered = computed(() => {
  const [known, chosen, fitted, prices] = [
    catalogue.value,
    serving.value?.chosen,
    terms.value,
    economics.value,
  ];
  if (!known || !chosen || !fitted || !prices) return undefined;
  const { model, accelerator } = chosen;
  const answer = answerTraining({
    training: training.value,
    money: moneyFromText(scenario.value.money).money,
    model,
    accelerator,
    formats: [...known.formats, ...trainingFormats.value],
    terms: fitted,
    economics: prices,
  });
  return { model, accelerator, answer };
});

/** Values that cannot stand beside the others, by field, as rules to stand behind its label. */
export const refusals = computed<ReadonlyMap<TrainingChoice, string>>(() => {
  const answer = answered.value?.answer;
  return new Map(
    answer && 'refusals' in answer ? answer.refusals.map(({ field, rule }) => [field, rule]) : [],
  );
});

/** The answer to the reader's job; undefined while it cannot run or is not known. */
export const trainingAnswer = computed(() => {
  if (!answered.value) return undefined;
  const { model, accelerator, answer } = answered.value;
  if ('refusals' in answer) return undefined;
  const { acceleratorCount, estimate, money, chosen } = answer;
  const { country, currency } = chosen;
  return { model, accelerator, acceleratorCount, estimate, money, country, currency };
});
export type TrainingAnswer = NonNullable<typeof trainingAnswer.value>;
