import type { Catalogue } from '../../data/Catalogue.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import { publishedBytes } from '../../scenario/plan/publishedBytes.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import { formatLossText } from './formatLossText.ts';

/**
 * What a plan's format saves over the published one, and what it was measured to lose; nothing where it is the published
 * one, or the records do not know model or format.
 */
export function fewerBitsText(
  { configuration: { modelId, weightFormatId }, weightBytes }: PlanCandidate,
  known: Pick<Catalogue, 'models' | 'formats'>,
): string {
  const published = known.models.find(({ id }) => id === modelId)?.published;
  const format = known.formats.find(({ id }) => id === weightFormatId);
  if (!published || !format || published.formatId === weightFormatId) return '';
  const bytes = publishedBytes(modelId, known);
  const saved =
    bytes === undefined
      ? ''
      : ` This one takes ${quantityText(weightBytes, 'B')} a copy, the published one ${quantityText(bytes, 'B')}.`;
  return `The maker publishes these weights in another format.${saved} ${formatLossText(format.name, format.loss)} It may be more for yours:`;
}
