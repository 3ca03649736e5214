import type { CatalogueModel } from '../../data/Catalogue.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { handlesLanguages } from './handlesLanguages.ts';
import { takesInputs } from './takesInputs.ts';

/** Models that a plan may take by what is stated of them; models of which nobody says are left out. */
export const statedConstraints = (
  models: readonly CatalogueModel[],
  {
    modalities,
    languages,
  }: { readonly modalities: readonly string[]; readonly languages: readonly string[] },
): PlanConstraints => ({
  ...(modalities.length > 0 && {
    takingModelIds: models.filter((one) => takesInputs(one, modalities) === 'yes').map(({ id }) => id),
  }),
  ...(languages.length > 0 && {
    speakingModelIds: models.filter((one) => handlesLanguages(one, languages) === 'yes').map(({ id }) => id),
  }),
});
