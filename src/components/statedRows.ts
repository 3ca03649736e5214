import { catalogue } from '../data/siteCatalogue.ts';
import { handlesLanguages } from '../scenario/plan/handlesLanguages.ts';
import { inputName } from '../scenario/plan/inputName.ts';
import type { Stated } from '../scenario/plan/Stated.ts';
import { takesInputs } from '../scenario/plan/takesInputs.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { languageName } from '../units/languageName.ts';

const models = catalogue.models.filter(({ kind }) => kind === 'language');

/** How many language models are stated to meet a demand, how many not, and of how many nobody says. */
function countsOf(judge: (model: (typeof models)[number]) => Stated): readonly string[] {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const model of models) counts[judge(model)] += 1;
  return [counts.yes, counts.no, counts.unknown].map(formatCount);
}

/** A row for each input and each language: what is stated of the language models on record. */
export const statedRows = (inputs: readonly string[], languages: readonly string[]) => [
  ...inputs.map((id) => ({
    label: `Takes ${inputName(id)}`,
    cells: countsOf((model) => takesInputs(model, [id])),
  })),
  ...languages.map((code) => ({
    label: `Handles ${languageName(code)}`,
    cells: countsOf((model) => handlesLanguages(model, [code])),
  })),
];
