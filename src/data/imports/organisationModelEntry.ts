import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { ownRecordFromModel } from '../ownModel.ts';

const longestId = 60;

/** A model as the `models` of an organisation's file hold it, by an id made of its name. */
export function organisationModelEntry(model: LanguageModel): Readonly<Record<string, unknown>> {
  const id = model.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replaceAll(/^-+|-+$/g, '');
  return { [id === '' ? 'model' : id]: ownRecordFromModel(model) };
}
