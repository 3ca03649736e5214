import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { firstCapacity, followScenario, runs, shownQuestion } from '../cost/costStore.ts';
import { economics, economicsFailed, seedEconomics } from '../cost/economicsStore.ts';
import { seedCatalogue } from '../shared/catalogueStore.ts';
import { ScenarioTools } from '../shared/ScenarioTools.tsx';
import { answer, startScenario } from '../shared/scenarioStore.ts';
import { terms, trainingFormats, trainingLinkRefusals } from '../training/trainingStore.ts';
import { NightAnswer } from './NightAnswer.tsx';
import { NightInputs } from './NightInputs.tsx';
import { night } from './nightStore.ts';

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly economicsSeed: EconomicsCatalogue;
  readonly termsSeed: TrainingTerms;
  readonly capacity: PromisedCapacity;
  /** Formats a base may be trained in. */
  readonly formats: Catalogue['formats'];
  readonly base: string;
}

/** Training in the hours that a service leaves free: which jobs fit, how long they take, what they cost beyond. */
export default function NightCalculator({
  title,
  seed,
  economicsSeed,
  termsSeed,
  capacity,
  formats,
  base,
}: Props) {
  seedCatalogue(seed);
  seedEconomics(economicsSeed);
  terms.value ??= termsSeed;
  firstCapacity.value ??= capacity;
  if (trainingFormats.value.length === 0) trainingFormats.value = formats;
  useEffect(() => {
    startScenario();
    return followScenario();
  }, []);
  const known = night.value;
  const shown = shownQuestion.value;
  return (
    <section class="pad night-calculator" aria-labelledby="night-calculator-title">
      <div class="pad-head">
        <h2 id="night-calculator-title">{title}</h2>
        <ScenarioTools />
      </div>
      {trainingLinkRefusals.value.length > 0 ? (
        <p class="refusal" role="status">
          From the link: {trainingLinkRefusals.value.join('; ')}.
        </p>
      ) : null}
      {economicsFailed.value ? (
        <p class="refusal" role="status">
          Prices could not be loaded; those of this page are used.
        </p>
      ) : null}
      <div class="calculator">
        {shown ? <NightInputs catalogue={economics.value ?? economicsSeed} question={shown} /> : null}
        {!runs.value ? (
          <p class="calculator-answer" role="status">
            Not one request of this size fits beside the weights, so there is no service whose nights are
            free. The <a href={`${base}calculators/memory/`}>memory calculator</a> says what is short.
          </p>
        ) : known ? (
          <NightAnswer known={known} base={base} />
        ) : (
          <p class="calculator-answer" role="status">
            {answer.value
              ? 'Reading the measured kernels of this accelerator.'
              : 'Reading the catalogue of models and accelerators.'}
          </p>
        )}
      </div>
    </section>
  );
}
