import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { PlanChecks } from '../../estimates/plan/checkPlan.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { firstCapacity, followScenario } from '../cost/costStore.ts';
import { seedEconomics } from '../cost/economicsStore.ts';
import { OrganisationPart } from '../cost/OrganisationPart.ts';
import { startOrganisation } from '../cost/organisationStore.ts';
import { type UseCasePreset, UseCasePresets } from '../cost/UseCasePresets.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { latePart } from '../shared/latePart.tsx';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { asksWhatIsBuilt, firstFewerBits } from './planParts.ts';
import { plan, planChecks } from './planStore.ts';

const PlanInputs = latePart('plan-inputs', async () => (await import('./PlanInputs.tsx')).PlanInputs);
const PlanResult = latePart('plan', async () => (await import('./PlanResult.tsx')).PlanResult, {
  isBuilt: asksWhatIsBuilt,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly capacity: PromisedCapacity;
  readonly first: PlanView;
  readonly firstChecks: PlanChecks;
  /** What is said of the format of the first plan; empty for nothing. */
  readonly fewerBits: string;
  readonly makers: readonly { readonly id: string; readonly name: string }[];
  readonly presets: readonly UseCasePreset[];
  readonly base: string;
}

/** What to buy: inputs, the cheapest plan, what else would do, and why the rest was not taken. */
export default function PlanCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  capacity,
  first,
  firstChecks,
  fewerBits,
  makers,
  presets,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  firstCapacity.value ??= capacity;
  plan.seed(first);
  planChecks.seed(firstChecks);
  if (firstFewerBits.value === '') firstFewerBits.value = fewerBits;
  useScenario();
  useEffect(() => {
    void startOrganisation();
    return stopAll([followNumbers(), followScenario(), plan.follow(), planChecks.follow()]);
  }, []);
  return (
    <CalculatorFrame name="plan" title={title}>
      <UseCasePresets presets={presets} />
      <div class="calculator">
        <PlanInputs makers={makers} engines={seed.engines} base={base} />
        <PlanResult base={base} />
      </div>
      <OrganisationPart />
    </CalculatorFrame>
  );
}
