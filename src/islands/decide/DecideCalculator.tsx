import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { firstCapacity, followScenario } from '../cost/costStore.ts';
import { doubt } from '../cost/doubtStore.ts';
import { seedEconomics } from '../cost/economicsStore.ts';
import { OrganisationPart } from '../cost/OrganisationPart.ts';
import { startOrganisation } from '../cost/organisationStore.ts';
import { PricesNotice } from '../cost/PricesNotice.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { latePart } from '../shared/latePart.tsx';
import { followNumbers } from '../shared/followNumbers.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { decisionIsBuilt } from './decisionIsBuilt.ts';
import { startDecision, today } from './startDecision.ts';

const DecideInputs = latePart('decide-inputs', async () => (await import('./DecideInputs.tsx')).DecideInputs);
const DecideResult = latePart('decide', async () => (await import('./DecideResult.tsx')).DecideResult, {
  isBuilt: decisionIsBuilt,
});
// It holds the day and the address, which no built page knows.
const RecordGround = latePart('record', async () => (await import('./RecordGround.tsx')).RecordGround, {
  isBuilt: () => today.value === undefined,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly capacity: PromisedCapacity;
  readonly firstDraws: CostDoubt;
  /** Titles of sources that the first answer rests on. */
  readonly sourceTitles: Readonly<Record<string, string>>;
  readonly base: string;
}

/** The decision: weights and evidence, the ranking and how far it hangs on them, and the record it ends in. */
export default function DecideCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  capacity,
  firstDraws,
  sourceTitles,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  firstCapacity.value ??= capacity;
  doubt.seed(firstDraws);
  useScenario();
  useEffect(() => {
    void startOrganisation();
    startDecision();
    return stopAll([followNumbers(), followScenario(), doubt.follow()]);
  }, []);
  return (
    <CalculatorFrame name="decide" title={title}>
      <PricesNotice />
      <div class="calculator">
        <DecideInputs base={base} />
        <DecideResult base={base} />
      </div>
      <RecordGround sourceTitles={sourceTitles} base={base} />
      <OrganisationPart />
    </CalculatorFrame>
  );
}
