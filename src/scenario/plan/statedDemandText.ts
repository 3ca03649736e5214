import { languageName } from '../../units/languageName.ts';
import { listText } from '../../units/listText.ts';
import { inputName } from './inputName.ts';
import { listedIn } from './listedIn.ts';

/** What a scenario asks of the model's inputs or languages, in words; empty where it asks nothing. */
export const statedDemandText = (field: 'planModalities' | 'planLanguages', text: string): string =>
  listText(listedIn(text).map(field === 'planModalities' ? inputName : languageName));
