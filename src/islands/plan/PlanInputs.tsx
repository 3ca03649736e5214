import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import { currencyText } from '../cost/currencyText.ts';
import { shownQuestion } from '../cost/costStore.ts';
import { economics } from '../cost/economicsStore.ts';
import { CountryField } from '../cost/CountryField.tsx';
import { CurrencyField } from '../cost/CurrencyField.tsx';
import { FigureField } from '../cost/FigureField.tsx';
import { MoneyNumber, MoneyWord } from '../cost/MoneyChoices.tsx';
import { RulesChoice } from '../cost/RulesChoice.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { latePart } from '../shared/latePart.tsx';
import { ListChoice } from './ListChoice.tsx';
import { asksWhatIsBuilt } from './planParts.ts';
import { InputsForm } from '../shared/InputsForm.tsx';

const options = { isBuilt: asksWhatIsBuilt };
const FitnessChoice = latePart(
  'fitness',
  async () => (await import('./FitnessChoice.tsx')).FitnessChoice,
  options,
);
const StatedChoice = latePart(
  'stated',
  async () => (await import('./StatedChoice.tsx')).StatedChoice,
  options,
);

interface Props {
  readonly makers: readonly Named[];
  readonly engines: readonly Named[];
  readonly base: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const none = 'no limit';

/** What a plan is asked: load, promise, model, and what it must keep to. */
export function PlanInputs({ makers, engines, base }: Props) {
  const [catalogue, question] = [economics.value, shownQuestion.value];
  if (!catalogue || !question) return null;
  const { figures, chosen } = question;
  const currency = currencyText(chosen.currency);
  const figure = (name: MoneyFigure['name']) =>
    figures
      .filter((one) => one.name === name)
      .map((one) => <FigureField key={one.id} figure={one} currency={currency} base={base} />);
  return (
    <InputsForm of="the plan">
      <div class="input-group">
        <h3>Who uses it</h3>
        <MoneyNumber field="userCount" />
        <MoneyWord field="useCase" inPairs />
        {figure('requestsPerUserSecond')}
        <NumberField field="inputTokens" slider />
        <NumberField field="outputTokens" slider />
        <details class="more-inputs">
          <summary>Peaks and growth</summary>
          <div class="more-fields">
            {figure('peakFraction')}
            {figure('growthPerYearFraction')}
          </div>
        </details>
      </div>
      <div class="input-group">
        <h3>What they are promised</h3>
        <ChoiceField field="modelId" />
        <FitnessChoice />
        <StatedChoice />
        <MoneyNumber field="ttftSeconds" />
        <MoneyNumber field="tpotMilliseconds" />
        <details class="more-inputs">
          <summary>Whole answers, and to how many it is promised</summary>
          <div class="more-fields">
            <MoneyNumber field="endToEndSeconds" />
            <MoneyWord field="promisedPercent" inPairs />
          </div>
        </details>
        <MoneyNumber field="spareCount" />
        <NumberField field="planBits" emptyMeans="any" />
        <details class="more-inputs">
          <summary>Speculative decoding, tried beside none</summary>
          <div class="more-fields">
            <NumberField field="draftCount" />
            <NumberField field="acceptanceFraction" />
          </div>
        </details>
      </div>
      <div class="input-group">
        <h3>What it must keep to</h3>
        <NumberField field="mostKilowatts" emptyMeans={none} />
        <NumberField field="mostRackCount" emptyMeans={none} />
        <NumberField field="mostStartUsd" emptyMeans={none} />
        <NumberField field="mostLeadWeeks" emptyMeans={none} />
        <ListChoice field="planMakers" options={makers} />
        <ListChoice field="planEngines" options={engines} />
        <RulesChoice catalogue={catalogue} base={base} />
      </div>
      <div class="input-group">
        <h3>Where it stands</h3>
        <CountryField catalogue={catalogue} question={question} />
        <MoneyWord field="site" />
        <MoneyWord field="financing" />
        <MoneyNumber field="horizonYears" />
        <CurrencyField catalogue={catalogue} question={question} />
        <p class="field-note">
          Every further figure of the cost stands in the{' '}
          <a href={`${base}calculators/cost/`}>cost calculator</a> and holds here too.
        </p>
      </div>
    </InputsForm>
  );
}
