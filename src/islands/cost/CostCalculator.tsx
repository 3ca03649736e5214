import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { PricesNotice } from './PricesNotice.tsx';
import { latePart } from '../shared/latePart.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { followLate } from '../shared/followLate.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { costIsBuilt, firstCapacity, followScenario } from './costStore.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import { doubt } from './doubtStore.ts';
import { seedEconomics } from './economicsStore.ts';
import { OrganisationPart } from './OrganisationPart.ts';
import { startOrganisation } from './organisationStore.ts';
import { type UseCasePreset, UseCasePresets } from './UseCasePresets.tsx';

const CostInputs = latePart('cost-inputs', async () => (await import('./CostInputs.tsx')).CostInputs);
const CostResult = latePart('cost', async () => (await import('./CostResult.tsx')).CostResult, {
  isBuilt: costIsBuilt,
});
const TracePanel = latePart('trace', async () => (await import('./TracePanel.tsx')).TracePanel, {
  isBuilt: () => true,
});

/** What an article sets to its passage; the page of its own shows all of it. */
export type CostPart = 'cash' | 'volume' | 'tornado' | 'shares' | 'chances' | 'week' | 'capacity' | 'books';

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly capacity: PromisedCapacity;
  readonly firstDraws: CostDoubt;
  readonly presets: readonly UseCasePreset[];
  readonly parts: readonly CostPart[];
  readonly base: string;
}

/** Money: inputs, the ways compared, when owning pays, how sure, and what matters most. */
export default function CostCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  capacity,
  firstDraws,
  presets,
  parts,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  firstCapacity.value ??= capacity;
  doubt.seed(firstDraws);
  useScenario();
  useEffect(() => {
    void startOrganisation();
    return stopAll([
      followNumbers(),
      followScenario(),
      doubt.follow(),
      followLate(costIsBuilt, async () => (await import('./followCostNumbers.ts')).followCostNumbers),
    ]);
  }, []);
  return (
    <CalculatorFrame name="cost" title={title}>
      <UseCasePresets presets={presets} />
      <PricesNotice />
      <div class="calculator">
        <CostInputs base={base} />
        <CostResult parts={parts} base={base} />
      </div>
      <TracePanel />
      <OrganisationPart />
    </CalculatorFrame>
  );
}
