import type { CatalogueModel } from '../../data/Catalogue.ts';
import { statedNote } from '../../reports/plan/statedNote.ts';
import { fitModels } from '../../scenario/plan/fitModels.ts';
import { inputName } from '../../scenario/plan/inputName.ts';
import { listedIn } from '../../scenario/plan/listedIn.ts';
import { statedDemandText } from '../../scenario/plan/statedDemandText.ts';
import { ownModelId, type Scenario } from '../../scenario/Scenario.ts';
import { scenarioFields } from '../../scenario/scenarioFields.ts';
import { languageName } from '../../units/languageName.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { catalogue, emptyCatalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { change, scenario } from '../shared/scenarioStore.ts';

const load = () => void loadCatalogue().catch(() => undefined);
const inputs = ['image', 'audio', 'video'];

/** What the model must be stated to take beside text, and the languages its maker must name. */
export function StatedChoice() {
  const { models } = catalogue.value ?? emptyCatalogue;
  const { planModalities, planLanguages } = scenario.value;
  const [taken, spoken] = [listedIn(planModalities), listedIn(planLanguages)];
  const chosenFrom = candidates(models);
  const note = statedNote('planModalities', scenario.value, chosenFrom);
  return (
    <details class="more-inputs" open={planModalities + planLanguages !== ''} onToggle={load}>
      <summary>Pictures, sound and languages</summary>
      <div class="more-fields">
        <fieldset class="field list-choice">
          <legend>{scenarioFields.planModalities.label}</legend>
          <div class="ticks">
            {inputs.map((id) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={taken.includes(id)}
                  onChange={() => change({ planModalities: toggled(inputs, taken, id) })}
                />
                {inputName(id)}
              </label>
            ))}
          </div>
          {note === undefined ? null : <p class="field-note">{note}</p>}
        </fieldset>
        <ComboboxField
          label={scenarioFields.planLanguages.label}
          anchor="planLanguages"
          options={() => [
            { id: '', name: 'any language', words: 'none' },
            ...languagesOf(models).map((code) => ({ id: code, name: languageName(code), words: code })),
          ]}
          value=""
          shownValue={statedDemandText('planLanguages', planLanguages) || 'any language'}
          aside={({ id }) => (spoken.includes(id) ? 'asked for' : '')}
          onOpen={load}
          onChange={(id) =>
            change({ planLanguages: id === '' ? '' : toggled(languagesOf(models), spoken, id) })
          }
          note={
            statedNote('planLanguages', scenario.value, chosenFrom) ??
            'as far as a maker names them; choose one again to take it out'
          }
        />
      </div>
    </details>
  );
}

/** The ids that are listed, and one more or one less, in the order of all of them. */
const toggled = (all: readonly string[], listed: readonly string[], id: string): string =>
  [...new Set([...all, ...listed])].filter((one) => listed.includes(one) !== (one === id)).join('.');

/** Languages that a maker names of a model on record, by their English names. */
const languagesOf = (models: readonly CatalogueModel[]): readonly string[] =>
  [...new Set(models.flatMap(({ languages }) => languages?.named ?? []))].sort((one, other) =>
    languageName(one).localeCompare(languageName(other), 'en-GB'),
  );

/** The models a plan would take but for these demands: all that are good enough, or the one that is chosen. */
function candidates(models: readonly CatalogueModel[]): readonly Pick<CatalogueModel, 'name'>[] {
  const asked: Scenario = scenario.value;
  const fit = fitModels(asked, catalogue.value ?? emptyCatalogue);
  if (fit && fit.modelIds.length > 0) return models.filter(({ id }) => fit.modelIds.includes(id));
  if (asked.modelId === ownModelId) return [{ name: 'your own model' }];
  return models.filter(({ id }) => id === asked.modelId);
}
