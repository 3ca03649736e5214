import { computed, signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import type { refusedTraining } from '../../scenario/training/refusedTraining.ts';
import type { Training, TrainingChoice } from '../../scenario/training/Training.ts';
import { trainingFromText, trainingText } from '../../scenario/training/trainingCodec.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';
import { loadWhenNeeded } from '../shared/loadWhenNeeded.ts';
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

/** What a job is of beside the decisions; undefined while something it names is still unknown. */
export const setting = computed(() => {
  const [known, chosen, fitted] = [catalogue.value, serving.value?.chosen, terms.value];
  if (!known || !chosen || !fitted) return undefined;
  const { model, accelerator } = chosen;
  return { model, accelerator, formats: [...known.formats, ...trainingFormats.value], terms: fitted };
});

/** Finds what cannot stand together; undefined until decisions are others than the first, which do. */
const judge = loadedOnce<typeof refusedTraining>(
  async () => (await import('../../scenario/training/refusedTraining.ts')).refusedTraining,
);

/** Loads it once decisions change. */
export const followRefusals = (): (() => void) =>
  loadWhenNeeded(() => scenario.value.training === '', judge.load);

const none: ReadonlyMap<TrainingChoice, string> = new Map();
/** Values that cannot stand beside the others, by field, as rules to stand behind its label. */
export const refusals = computed(() => {
  const of = setting.value;
  return (of && judge.value.value?.(training.value, of)) ?? none;
});
