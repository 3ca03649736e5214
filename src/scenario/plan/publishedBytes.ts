import type { Catalogue } from '../../data/Catalogue.ts';
import { storedWeightsOf } from '../../estimates/memory/storedWeightsOf.ts';
import { wholeBytes } from '../../estimates/memory/estimateWeights.ts';

/** Bytes of a model's weights as its maker publishes them; undefined where model or format is not on record. */
export function publishedBytes(
  modelId: string,
  { models, formats }: Pick<Catalogue, 'models' | 'formats'>,
): number | undefined {
  const model = models.find(({ id }) => id === modelId);
  const format = formats.find(({ id }) => id === model?.published.formatId);
  if (!model || !format) return undefined;
  return model.published.bytes ?? wholeBytes(model.architecture, storedWeightsOf(model, format, formats));
}
