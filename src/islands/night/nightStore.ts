import { computed } from '@preact/signals';
import { answerNight } from '../../scenario/night/answerNight.ts';
import { organisation, question } from '../cost/costStore.ts';
import { economics } from '../cost/economicsStore.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { answer as serving } from '../shared/scenarioStore.ts';
import { terms, training, trainingFormats } from '../training/trainingStore.ts';

/** What free hours of the reader's service are good for; undefined while something it needs is on its way. */
export const night = computed(() => {
  const [asked, served, prices, fitted, known] = [
    question.value,
    serving.value,
    economics.value,
    terms.value,
    catalogue.value,
  ];
  if (!asked || !served || !prices || !fitted || !known) return undefined;
  const { model, accelerator } = served.chosen;
  const answer = answerNight({
    question: asked,
    economics: prices,
    organisation: organisation.value?.figures,
    servedBytes: served.estimate.weightTotalBytes,
    training: training.value,
    model,
    accelerator,
    formats: [...known.formats, ...trainingFormats.value],
    terms: fitted,
  });
  const { currency } = asked.chosen;
  return { answer, model, accelerator, currency, asked };
});
export type KnownNight = NonNullable<typeof night.value>;
