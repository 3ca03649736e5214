import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { firstCapacity, followScenario, runs, shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { doubt } from '../cost/doubtStore.ts';
import { economics, seedEconomics } from '../cost/economicsStore.ts';
import { OrganisationPart } from '../cost/OrganisationPart.ts';
import { startOrganisation } from '../cost/organisationStore.ts';
import { PricesNotice } from '../cost/PricesNotice.tsx';
import { AwaitedAnswer } from '../cost/AwaitedAnswer.tsx';
import { NothingRuns } from '../cost/NothingRuns.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { DecideAnswer } from './DecideAnswer.tsx';
import { DecideInputs } from './DecideInputs.tsx';
import { asked, weighed } from './decideStore.ts';
import { RecordGround } from './RecordGround.tsx';
import { startDecision } from './startDecision.ts';

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
  const shown = shownQuestion.value;
  const currency = shown && currencyText(shown.chosen.currency);
  const known = asked.value;
  const { result, stale } = doubt.state.value;
  const drawn = stale ? undefined : result;
  return (
    <CalculatorFrame name="decide" title={title}>
      <PricesNotice />
      <div class="calculator">
        {currency ? (
          <DecideInputs
            catalogue={economics.value ?? economicsSeed}
            question={shown}
            currency={currency}
            base={base}
          />
        ) : null}
        {!runs.value ? (
          <NothingRuns without="nothing to decide" base={base} />
        ) : known && currency ? (
          <DecideAnswer
            asked={known}
            weighed={weighed.value}
            context={{ promised: known.promised, sampled: drawn?.sampled, text: currency.text }}
            base={base}
          />
        ) : (
          <AwaitedAnswer />
        )}
      </div>
      {currency ? (
        <RecordGround currency={currency} doubt={drawn} sourceTitles={sourceTitles} base={base} />
      ) : null}
      <OrganisationPart />
    </CalculatorFrame>
  );
}
