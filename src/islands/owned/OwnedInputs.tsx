import { shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { FigureField } from '../cost/FigureField.tsx';
import { MoneyNumber, MoneyWord } from '../cost/MoneyChoices.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

/** What stands there, and what it is asked. */
export function OwnedInputs({ base }: { readonly base: string }) {
  const shown = shownQuestion.value;
  return (
    <InputsForm of="your machines">
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
    </InputsForm>
  );
}
