import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import { firstCapacity, followScenario, shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { seedEconomics } from '../cost/economicsStore.ts';
import { FigureField } from '../cost/FigureField.tsx';
import { MoneyNumber, MoneyWord } from '../cost/MoneyChoices.tsx';
import { type UseCasePreset, UseCasePresets } from '../cost/UseCasePresets.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { asksWhatIsBuilt } from '../plan/planParts.ts';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { latePart } from '../shared/latePart.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { owned } from './ownedStore.ts';

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
  useEffect(() => {
    return stopAll([followNumbers(), followScenario(), owned.follow()]);
  }, []);
  const shown = shownQuestion.value;
  return (
    <CalculatorFrame name="owned" look="plan" title={title}>
      <UseCasePresets presets={presets} />
      <div class="calculator">
        <form
          class="calculator-inputs"
          aria-label="Inputs of your machines"
          onSubmit={(event) => event.preventDefault()}
        >
          <div class="input-group">
            <h3>What stands there</h3>
            <ChoiceField field="acceleratorId" />
            <NumberField field="serverAcceleratorCount" />
            <MoneyNumber field="ownedCount" />
            <p class="field-note">With none entered, one is taken.</p>
          </div>
          <div class="input-group">
            <h3>What it is asked</h3>
            <MoneyWord field="useCase" inPairs />
            {shown?.figures
              .filter(({ name }) => name === 'requestsPerUserSecond')
              .map((figure) => (
                <FigureField
                  key={figure.id}
                  figure={figure}
                  currency={currencyText(shown.chosen.currency)}
                  base={base}
                />
              ))}
            <NumberField field="inputTokens" slider />
            <NumberField field="outputTokens" slider />
            <MoneyNumber field="ttftSeconds" />
            <MoneyNumber field="tpotMilliseconds" />
            <MoneyNumber field="endToEndSeconds" />
            <MoneyWord field="promisedPercent" inPairs />
          </div>
        </form>
        <OwnedResult base={base} />
      </div>
    </CalculatorFrame>
  );
}
