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
  const known = catalogue.value ?? emptyCatalogue;
  const current = answer.value;
  const options = choices[field](known, ownModel.value);
  const value = scenario.value[field];
  const name = options.find(({ id }) => id === value)?.name;
  return (
    <ComboboxField
      label={scenarioFields[field].label}
      anchor={field}
      options={options}
      value={value}
      shownValue={name ?? nameOf(field, current) ?? value}
      onChange={(id) => change({ [field]: id })}
      onOpen={() => void loadCatalogue().catch(() => undefined)}
      aside={({ id }) => <Aside changed={{ ...scenario.value, [field]: id }} />}
      note={current && noteOf(field, known, current)}
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
