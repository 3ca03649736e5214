import { ownShapeId } from '../../scenario/money/Money.ts';
import { changeMoney, money, shownQuestion } from '../cost/costStore.ts';
import { economics, openEconomics } from '../cost/economicsStore.ts';
import { MoneyNumber, MoneyWord } from '../cost/MoneyChoices.tsx';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TensorCountField } from '../shared/TensorCountField.tsx';
import { TrainingDecision } from '../training/TrainingDecision.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

const tensorCounts = [1, 2, 4, 8];

/** What the free hours and the job depend on most; the rest stands in the calculators of cost and fine-tuning. */
export function NightInputs() {
  const [catalogue, question] = [economics.value, shownQuestion.value];
  if (!catalogue || !question) return null;
  const { chosen } = question;
  return (
    <InputsForm of="the night shift">
      <div class="input-group">
        <h3>By day</h3>
        <MoneyNumber field="userCount" />
        <MoneyWord field="useCase" inPairs />
        <ComboboxField
          label="Week"
          options={() => catalogue.loadShapes.map(({ id, name }) => ({ id, name, words: '' }))}
          value={money.value.shapeId}
          shownValue={chosen.shape?.name ?? 'Your own week'}
          onOpen={openEconomics}
          onChange={(shapeId) => changeMoney({ shapeId })}
          note={money.value.shapeId === ownShapeId ? 'drawn or read from your requests' : undefined}
        />
        <MoneyNumber field="spareCount" />
        <MoneyNumber field="batchMegatokens" />
      </div>
      <div class="input-group">
        <h3>Model and accelerators</h3>
        <ChoiceField field="modelId" />
        <ChoiceField field="acceleratorId" />
        <TensorCountField counts={tensorCounts} />
      </div>
      <div class="input-group">
        <h3>By night</h3>
        {(['method', 'copyCount', 'sharding', 'exampleCount', 'exampleTokens', 'epochCount'] as const).map(
          (field) => (
            <TrainingDecision key={field} field={field} />
          ),
        )}
      </div>
    </InputsForm>
  );
}
