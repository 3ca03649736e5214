import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import { firstCapacity, followScenario } from '../cost/costStore.ts';
import { seedEconomics } from '../cost/economicsStore.ts';
import { type UseCasePreset, UseCasePresets } from '../cost/UseCasePresets.tsx';
import { asksWhatIsBuilt } from '../plan/planParts.ts';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { latePart } from '../shared/latePart.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { owned } from './ownedStore.ts';

const OwnedInputs = latePart('owned-inputs', async () => (await import('./OwnedInputs.tsx')).OwnedInputs);
const OwnedResult = latePart('owned', async () => (await import('./OwnedResult.tsx')).OwnedResult, {
  isBuilt: asksWhatIsBuilt,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly capacity: PromisedCapacity;
  readonly first: OwnedView;
  readonly presets: readonly UseCasePreset[];
  readonly base: string;
}

/** Machines that stand there already: which models they serve, for how many users, how fast. */
export default function OwnedCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  capacity,
  first,
  presets,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  firstCapacity.value ??= capacity;
  owned.seed(first);
  useScenario();
  useEffect(() => stopAll([followNumbers(), followScenario(), owned.follow()]), []);
  return (
    <CalculatorFrame name="owned" look="plan" title={title}>
      <UseCasePresets presets={presets} />
      <div class="calculator">
        <OwnedInputs base={base} />
        <OwnedResult base={base} />
      </div>
    </CalculatorFrame>
  );
}
