import type { Organisation } from '../../scenario/money/organisationCodec.ts';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { organisation } from './costStore.ts';
import { loadEconomics } from './economicsStore.ts';
import type { OrganisationReadingOutcome } from './organisationStore.ts';
import { entryCount, readOrganisation } from './readOrganisation.ts';

/**
 * Takes what the file beside the site says.
 *
 * @throws {Error} with the sentence to show when it cannot be read.
 */
export async function readSiteOrganisation(text: string): Promise<OrganisationReadingOutcome> {
  await loadEconomics();
  const given = await readOrganisation(new File([text], 'organisation.json'));
  const offered = await modelsOf(given);
  if (entryCount(given) > 0) organisation.value = given;
  const count = entryCount(given) + offered.modelCount;
  const from = given.name === '' ? '' : ` of ${given.name}`;
  return {
    message: `organisation.json of this site gives ${count} ${count === 1 ? 'entry' : 'entries'}${from}.`,
    problems: [...given.problems, ...offered.problems],
  };
}

/** How many of the file's models are offered in calculators, and what is wrong with the others. */
async function modelsOf({
  models,
}: Organisation): Promise<{ readonly modelCount: number; readonly problems: readonly string[] }> {
  if (models === undefined) return { modelCount: 0, problems: [] };
  await loadCatalogue();
  const { organisationModelsFrom } = await import('../../data/imports/organisationModelsFrom.ts');
  const formatIds = new Set((catalogue.peek()?.formats ?? []).map(({ id }) => id));
  const read = organisationModelsFrom(models, formatIds);
  return { modelCount: read.models.length, problems: read.problems };
}
