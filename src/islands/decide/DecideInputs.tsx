import type { Criterion } from '../../estimates/decide/Criterion.ts';
import { criterionWords, shownCriteria } from '../../reports/decide/criterionWords.ts';
import { swingText } from '../../reports/decide/swingText.ts';
import { initialDecision, weightField } from '../../scenario/decide/decisionFields.ts';
import { exactly } from '../../units/Band.ts';
import { CountryField } from '../cost/CountryField.tsx';
import { shownQuestion } from '../cost/costStore.ts';
import { type CurrencyText, currencyText } from '../cost/currencyText.ts';
import { economics } from '../cost/economicsStore.ts';
import { formatFigure } from '../cost/formatFigure.ts';
import { MoneyNumber } from '../cost/MoneyChoices.tsx';
import { RulesChoice } from '../cost/RulesChoice.tsx';
import { RangeInput } from '../fields/RangeInput.tsx';
import { DecidersField } from './DecidersField.tsx';
import { asked, changeDecision, decision, weighed } from './decideStore.ts';
import { InputsForm } from '../shared/InputsForm.tsx';

/** Weights first, since they are the reader's alone; then who decides, and the little of the scenario that rules ask for. */
export function DecideInputs({ base }: { readonly base: string }) {
  const [catalogue, question] = [economics.value, shownQuestion.value];
  if (!catalogue || !question) return null;
  const currency = currencyText(question.chosen.currency);
  return (
    <InputsForm of="the decision">
      <div class="input-group">
        <h3>Your weights</h3>
        <p class="field-note">
          From 0 to 5, and only their proportions count. A weight is of the step named below it: of what the
          worst way would gain by being the best.
        </p>
        {shownCriteria.map((criterion) => (
          <WeightInput key={criterion} criterion={criterion} currency={currency} />
        ))}
      </div>
      <div class="input-group">
        <h3>The decision</h3>
        <DecidersField />
      </div>
      <div class="input-group">
        <h3>The scenario</h3>
        <MoneyNumber field="userCount" />
        <CountryField catalogue={catalogue} question={question} />
        <RulesChoice catalogue={catalogue} base={base} />
        <p class="field-note">
          Everything else is set where it is worked out:{' '}
          <a href={`${base}calculators/cost/`}>load, prices and people</a>,{' '}
          <a href={`${base}calculators/memory/`}>model and accelerators</a>. Your scenario comes along.
        </p>
      </div>
    </InputsForm>
  );
}

function WeightInput({
  criterion,
  currency,
}: {
  readonly criterion: Criterion;
  readonly currency: CurrencyText;
}) {
  const { min, max } = weightField(criterion);
  const value = decision.value.weights[criterion];
  const initial = initialDecision.weights[criterion];
  const swing =
    asked.value && weighed.value
      ? swingText(criterion, asked.value.evidence, weighed.value, currency.text)
      : '';
  return (
    <RangeInput
      label={criterionWords[criterion].name}
      unit=""
      value={exactly(value)}
      least={min}
      most={max}
      format={formatFigure}
      single
      changed={value !== initial}
      onChange={(next) =>
        changeDecision({ weights: { ...decision.value.weights, [criterion]: next?.mid ?? initial } })
      }
      anchor={`weight-${criterion}`}
    >
      {swing}
    </RangeInput>
  );
}
