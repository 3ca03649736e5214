import { useComputed } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import { verdictWords } from '../../reports/verdictText.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { scenarioFields } from '../../scenario/scenarioFields.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { catalogue, emptyCatalogue, loadCatalogue } from './catalogueStore.ts';
import { type ChosenField, choices } from './choices.ts';
import { type Answer, answer, answerTo, change, ownModel, scenario } from './scenarioStore.ts';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  readonly field: ChosenField;
}

/** One decision of the scenario that is chosen from the catalogue; options carry the verdict each would bring. */
export function ChoiceField({ field }: Props) {
  const options = useComputed(() => choices[field](catalogue.value ?? emptyCatalogue, ownModel.value));
  const chosen = useComputed(() => scenario.value[field]);
  const value = chosen.value;
  const name = useComputed(
    () =>
      options.value.find(({ id }) => id === chosen.value)?.name ??
      nameOf(field, answer.value) ??
      chosen.value,
  ).value;
  const note = useComputed(
    () => answer.value && noteOf(field, catalogue.value ?? emptyCatalogue, answer.value),
  ).value;
  return (
    <ComboboxField
      label={scenarioFields[field].label}
      anchor={field}
      options={() => options.value}
      value={value}
      shownValue={name}
      onChange={(id) => change({ [field]: id })}
      onOpen={() => void loadCatalogue().catch(() => undefined)}
      aside={({ id }) => <Aside changed={{ ...scenario.value, [field]: id }} />}
      note={note}
    />
  );
}

function Aside({ changed }: { readonly changed: Scenario }) {
  const verdict = answerTo(changed)?.estimate.verdict;
  return verdict ? <VerdictWord verdict={verdict} text={verdictWords[verdict]} /> : null;
}

const nameOf = (field: ChosenField, current: Answer | undefined): string | undefined =>
  field === 'modelId' ? current?.chosen.model.name : undefined;

function noteOf(field: ChosenField, { models }: Catalogue, { chosen, estimate }: Answer): string {
  switch (field) {
    case 'modelId': {
      const { id, architecture } = chosen.model;
      const count = models.find((one) => one.id === id)?.parameterCount;
      const size = count === undefined ? '' : `${quantityText(count, 'parameter')} parameters, `;
      return `${size}context ${formatCount(architecture.contextTokens)}`;
    }
    case 'weightFormatId':
      return `${quantityText(estimate.weightTotalBytes, 'B')} in all`;
    case 'cacheFormatId':
      return `${chosen.cacheFormat.name} now`;
    case 'acceleratorId':
      return `${quantityText(estimate.memoryBytes.mid, 'B')} visible to an engine`;
  }
}
