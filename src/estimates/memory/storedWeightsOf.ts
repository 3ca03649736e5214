import type { LanguageModel } from '../languageModel/LanguageModel.ts';
import type { PublishedWeights } from '../languageModel/PublishedWeights.ts';
import type { Format } from './Format.ts';
import type { StoredWeights } from './StoredWeights.ts';

/** Weights stored in one kind of format. */
export type StoredIn<Kind extends Format> = StoredWeights & { readonly format: Kind };

const known = new WeakMap<PublishedWeights, Map<Format, StoredWeights>>();

/**
 * How a model's weights are stored in a format: the publisher's choices count where it is the published one.
 *
 * @throws {RangeError} when the publisher's second format is not among the formats, or a mix of block types.
 */
export function storedWeightsOf<Kind extends Format>(
  { published }: LanguageModel,
  format: Kind,
  formats: readonly Format[],
): StoredIn<Kind> {
  // One object for one pair lets the sizes of its tensors be kept.
  const own = known.get(published) ?? new Map<Format, StoredWeights>();
  known.set(published, own);
  const stored = own.get(format) ?? storedIn(published, format, formats);
  own.set(format, stored);
  return stored as StoredIn<Kind>;
}

function storedIn(published: PublishedWeights, format: Format, formats: readonly Format[]): StoredWeights {
  const { formatId, tensors, others, bytes } = published;
  if (format.id !== formatId) return { format };
  return {
    format,
    ...(tensors && { quantises: tensors }),
    ...(others && {
      others: others.map((other) => ({ ...other, format: groupedFormat(other.formatId, formats) })),
    }),
    ...(bytes !== undefined && { knownBytes: bytes }),
  };
}

function groupedFormat(formatId: string, formats: readonly Format[]) {
  const format = formats.find(({ id }) => id === formatId);
  if (format?.scheme !== 'grouped')
    throw new RangeError(`formatId must be a format of one element size, got ${formatId}`);
  return format;
}
