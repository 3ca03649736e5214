import type { Catalogue } from '../../data/Catalogue.ts';
import { organisationModelPrefix } from '../../data/imports/organisationModelPrefix.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import {
  engineCacheFormatId,
  nativeFormatId,
  ownModelId,
  type ScenarioField,
} from '../../scenario/Scenario.ts';
import type { Option } from '../fields/ComboboxField.tsx';

/** Fields of a scenario that are chosen from the catalogue's longer lists. */
export type ChosenField = Extract<
  ScenarioField,
  'modelId' | 'weightFormatId' | 'cacheFormatId' | 'acceleratorId'
>;

/** What each field may be chosen from. */
export const choices: Readonly<
  Record<ChosenField, (catalogue: Catalogue, ownModel: LanguageModel | undefined) => readonly Option[]>
> = {
  modelId: ({ models }, ownModel) => [
    ...(ownModel ? [{ id: ownModelId, name: ownModel.name, words: 'own yours' }] : []),
    ...models
      .filter(({ kind }) => kind === 'language')
      .map(({ id, name, developer }) => ({
        id,
        name: id.startsWith(organisationModelPrefix) ? `${name} (your organisation’s)` : name,
        words: `${developer} ${id}`,
      })),
  ],
  weightFormatId: ({ formats }) => [
    { id: nativeFormatId, name: 'As published', words: 'native original' },
    ...formats
      .filter(({ stores }) => stores.includes('weights'))
      .map(({ id, name }) => ({ id, name, words: id })),
  ],
  cacheFormatId: ({ formats }) => [
    { id: engineCacheFormatId, name: 'Engine’s default', words: 'auto' },
    ...formats
      .filter(({ stores }) => stores.includes('cache'))
      .map(({ id, name }) => ({ id, name, words: id })),
  ],
  acceleratorId: ({ accelerators }) =>
    accelerators.map(({ id, name, vendor, printedGigabytes }) => ({
      id,
      name,
      words: `${vendor} ${id} ${printedGigabytes} gb`,
    })),
};
