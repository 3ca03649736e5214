import type { CatalogueModel } from '../../data/Catalogue.ts';
import type { Stated } from './Stated.ts';

/** Whether a model is stated to take every input asked for; without a question any model does. */
export function takesInputs(
  { modalities }: Pick<CatalogueModel, 'modalities'>,
  asked: readonly string[],
): Stated {
  if (asked.length === 0) return 'yes';
  if (!modalities) return 'unknown';
  const taken: readonly string[] = modalities;
  return asked.every((one) => taken.includes(one)) ? 'yes' : 'no';
}
