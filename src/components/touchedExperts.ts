import type { CatalogueModel } from '../data/Catalogue.ts';
import { touchedExpertCount } from '../formulas/compute/touchedExpertCount.ts';
import { layersOf } from '../estimates/languageModel/layers.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { percentText } from './percentText.ts';

/**
 * How many experts of a layer a step with so many tokens reads, and their share of all, as an article shows it.
 *
 * @throws {RangeError} for a model without experts.
 */
export function touchedExperts({ id, architecture }: CatalogueModel, tokens: number): string {
  const experts = layersOf(architecture)
    .flat()
    .find((part) => part.kind === 'experts');
  if (!experts) throw new RangeError(`model must have experts, got ${id}`);
  const { expertCount, activeExpertCount } = experts;
  const touched = touchedExpertCount({
    heldExpertCount: expertCount,
    expertCount,
    activeExpertCount,
    rowCount: tokens,
  });
  return `${formatCount(touched)} of ${formatCount(expertCount)}, ${percentText(touched / expertCount)}`;
}
