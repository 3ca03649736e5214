import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { liveCost } from '../../reports/cost/liveCost.ts';
import { PricesNotice } from './PricesNotice.tsx';
import { latePart } from '../shared/latePart.tsx';
import { AwaitedAnswer } from './AwaitedAnswer.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { seedAnswer, startScenario } from '../shared/scenarioStore.ts';
import { showLiveNumbers, showQuantities } from '../shared/showLiveNumbers.ts';
import { CostAnswer } from './CostAnswer.tsx';
import { CostInputs } from './CostInputs.tsx';
import { firstCapacity, followScenario, question, runs, shownQuestion } from './costStore.ts';
import { view } from './costViewStore.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import { currencyText } from './currencyText.ts';
import { doubt } from './doubtStore.ts';
import { economics, seedEconomics } from './economicsStore.ts';
import { OrganisationPart } from './OrganisationPart.ts';
import { startOrganisation } from './organisationStore.ts';
import { type UseCasePreset, UseCasePresets } from './UseCasePresets.tsx';

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
  useEffect(() => {
    startScenario();
    void startOrganisation();
    const stops = [
      showLiveNumbers(),
      followScenario(),
      doubt.follow(),
      effect(() => {
        const asked = question.value;
        if (!asked || !view.value) return;
        const { result: drawn, stale } = doubt.state.value;
        const currency = currencyText(asked.chosen.currency);
        showQuantities(liveCost(asked, view.value, stale ? undefined : drawn?.sampled, currency.text));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const asked = question.value;
  const priced = view.value;
  const known = economics.value ?? economicsSeed;
  const shown = shownQuestion.value;
  const currency = shown && currencyText(shown.chosen.currency);
  return (
    <CalculatorFrame name="cost" title={title}>
      <UseCasePresets presets={presets} />
      <PricesNotice />
      <div class="calculator">
        {currency ? <CostInputs catalogue={known} question={shown} currency={currency} base={base} /> : null}
        {!runs.value ? (
          <p class="calculator-answer" role="status">
            Not one request of this size fits beside the weights, so there is nothing to price. The{' '}
            <a href={`${base}calculators/memory/`}>memory calculator</a> says what is short.
          </p>
        ) : asked && priced && currency ? (
          <CostAnswer question={asked} view={priced} currency={currency} parts={parts} base={base} />
        ) : (
          <AwaitedAnswer />
        )}
      </div>
      <TracePanel />
      <OrganisationPart />
    </CalculatorFrame>
  );
}
