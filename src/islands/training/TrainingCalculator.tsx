import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { loadEconomics, seedEconomics } from '../cost/economicsStore.ts';
import { latePart } from '../shared/latePart.tsx';
import { estimatedIsInitial, scenario, seedAnswer } from '../shared/scenarioStore.ts';
import { TrainingLinkNotice } from './TrainingLinkNotice.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { useScenario } from '../shared/useScenario.ts';
import { followRefusals, terms, trainingFormats } from './trainingStore.ts';

const options = { isBuilt: () => estimatedIsInitial.value };
const TrainingInputs = latePart(
  'training-inputs',
  async () => (await import('./TrainingInputs.tsx')).TrainingInputs,
);
const TrainingResult = latePart(
  'training',
  async () => (await import('./TrainingResult.tsx')).TrainingResult,
  options,
);
const TrainingDetails = latePart(
  'training-details',
  async () => (await import('./TrainingDetails.tsx')).TrainingDetails,
  options,
);

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly termsSeed: TrainingTerms;
  /** Formats a base may be trained in. */
  readonly formats: Catalogue['formats'];
  readonly base: string;
}

/** Training of a model on accelerators: inputs, verdict, picture, time, money, breakdown. */
export default function TrainingCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  termsSeed,
  formats,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  terms.value ??= termsSeed;
  if (trainingFormats.value.length === 0) trainingFormats.value = formats;
  useScenario();
  useEffect(() => {
    return followRefusals();
  }, []);
  // Servers and offers of another accelerator are not in what the page was built with.
  const { acceleratorId, money } = scenario.value;
  const needsPrices = acceleratorId !== seed.accelerators[0]?.id || money !== '';
  useEffect(() => {
    if (needsPrices) void loadEconomics().catch(() => undefined);
  }, [needsPrices]);
  return (
    <CalculatorFrame name="training" title={title}>
      <TrainingLinkNotice />
      <div class="calculator">
        <TrainingResult />
        <TrainingInputs />
        <TrainingDetails base={base} />
      </div>
    </CalculatorFrame>
  );
}
