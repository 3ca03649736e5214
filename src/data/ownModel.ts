import { z } from './z.ts';
import type { LanguageModel } from '../estimates/languageModel/LanguageModel.ts';
import type { PublishedWeights } from '../estimates/languageModel/PublishedWeights.ts';
import { architectureFields, architectureFromFields, publishedFields, publishedWeights } from './model.ts';
import { snakeCased, snakeKeys } from './snakeCased.ts';

const mostLayers = 2000;
const mostContext = 100_000_000;
const positive = z.number().int().positive();

/** A model the reader brought, as a link or file carries it. */
export const ownModelRecord = z
  .strictObject({
    name: z.string().min(1).max(120),
    context_tokens: positive.max(mostContext),
    published: z.strictObject({
      ...publishedFields,
      bytes: positive.exactOptional(),
    }),
    architecture: z.strictObject(architectureFields),
  })
  .refine(
    ({ architecture }) =>
      architecture.layers.reduce(
        (sum, { repeat_count, pattern }) => sum + repeat_count * pattern.length,
        0,
      ) <= mostLayers,
    `layers must be at most ${mostLayers}`,
  )
  .refine(
    ({ architecture: { parts, layers } }) =>
      layers.every(({ pattern }) =>
        pattern.every((layer) => layer.split(' + ').every((name) => Object.hasOwn(parts, name))),
      ),
    'layers must name parts of the architecture',
  );

/** The model of a record the reader brought, as estimates take it. */
export function modelFromOwnRecord(
  id: string,
  { name, context_tokens, published, architecture }: z.infer<typeof ownModelRecord>,
): LanguageModel {
  return {
    id,
    name,
    architecture: architectureFromFields(architecture, context_tokens),
    published: {
      ...publishedWeights(published),
      ...(published.bytes !== undefined && { bytes: published.bytes }),
    },
  };
}

const publishedRecord = ({ formatId, tensors, others, bytes }: PublishedWeights) => ({
  format: formatId,
  ...(tensors && { tensors }),
  ...(others && { others: others.map((other) => ({ format: other.formatId, tensors: other.tensors })) }),
  ...(bytes !== undefined && { bytes }),
});

/** The record of a model, so that a link can carry it. */
export function ownRecordFromModel(model: LanguageModel): z.input<typeof ownModelRecord> {
  const { contextTokens, parts, layers, extras, ...rest } = model.architecture;
  return {
    name: model.name,
    context_tokens: contextTokens,
    published: publishedRecord(model.published),
    architecture: {
      ...snakeKeys(rest),
      parts: snakeCased(parts),
      layers: layers.map(({ repeatCount, pattern }) => ({
        repeat_count: repeatCount,
        pattern: pattern.map((names) => names.join(' + ')),
      })),
      extras: snakeCased(extras),
    },
  } as unknown as z.input<typeof ownModelRecord>;
}
