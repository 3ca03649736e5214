import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { costIsBuilt, firstCapacity, followScenario } from '../cost/costStore.ts';
import { seedEconomics } from '../cost/economicsStore.ts';
import { PricesNotice } from '../cost/PricesNotice.tsx';
import { TrainingLinkNotice } from '../training/TrainingLinkNotice.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { latePart } from '../shared/latePart.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { followRefusals, terms, trainingFormats } from '../training/trainingStore.ts';

const NightInputs = latePart('night-inputs', async () => (await import('./NightInputs.tsx')).NightInputs);
const NightResult = latePart('night', async () => (await import('./NightResult.tsx')).NightResult, {
  isBuilt: costIsBuilt,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
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
  estimate,
  economicsSeed,
  termsSeed,
  capacity,
  formats,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  terms.value ??= termsSeed;
  firstCapacity.value ??= capacity;
  if (trainingFormats.value.length === 0) trainingFormats.value = formats;
  useScenario();
  useEffect(() => stopAll([followScenario(), followRefusals()]), []);
  return (
    <CalculatorFrame name="night" title={title}>
      <TrainingLinkNotice />
      <PricesNotice />
      <div class="calculator">
        <NightInputs />
        <NightResult base={base} />
      </div>
    </CalculatorFrame>
  );
}
